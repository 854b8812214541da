<?php

// Stand-in for the vendor's Composer package `docspring/docspring` 3.0.0, which the machines that run the tests
// cannot fetch. Written for these tests: it has only the recorded signatures of what an example calls
// (four readers)
// and none of the vendor's code.

declare(strict_types=1);

namespace DocSpring\Model;

class SubmissionDataRequestToken implements \JsonSerializable
{
    public function __construct(protected ?array $data = null)
    {
    }

    public function getId()
    {
        return $this->data['id'] ?? null;
    }

    public function getSecret()
    {
        return $this->data['secret'] ?? null;
    }

    public function getExpiresAt()
    {
        return $this->data['expires_at'] ?? null;
    }

    public function getDataRequestUrl()
    {
        return $this->data['data_request_url'] ?? null;
    }

    public function jsonSerialize(): mixed
    {
        return (object) ($this->data ?? []);
    }
}
