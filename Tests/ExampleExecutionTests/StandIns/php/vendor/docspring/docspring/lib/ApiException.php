<?php

// Stand-in for the vendor's Composer package `docspring/docspring` 3.0.0, which the machines that run the tests
// cannot fetch. Written for these tests: it has only the recorded signatures of what an example calls
// (the constructor and the four readers of the error)
// and none of the vendor's code.

declare(strict_types=1);

namespace DocSpring;

class ApiException extends \Exception
{
    protected $responseObject;

    public function __construct(
        $message = '',
        $code = 0,
        protected $responseHeaders = [],
        protected $responseBody = null
    ) {
        parent::__construct($message, $code);
    }

    public function getResponseHeaders()
    {
        return $this->responseHeaders;
    }

    public function getResponseBody()
    {
        return $this->responseBody;
    }

    public function setResponseObject($obj)
    {
        $this->responseObject = $obj;
    }

    public function getResponseObject()
    {
        return $this->responseObject;
    }
}
