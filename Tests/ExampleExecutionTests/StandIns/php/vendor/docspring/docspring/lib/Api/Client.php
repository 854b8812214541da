<?php

// Stand-in for the vendor's Composer package `docspring/docspring` 3.0.0, which the machines that run the tests
// cannot fetch. Written for these tests: it has only the recorded signatures of what an example calls
// (the constructor, and one operation in its two forms)
// and none of the vendor's code.
// It speaks real HTTP through PHP's curl extension and, unlike the vendor's package, follows no redirects. The
// constructor's first and third parameter are the vendor's HTTP client and header selector: they must be null.

declare(strict_types=1);

namespace DocSpring\Api;

use DocSpring\ApiException;
use DocSpring\Configuration;
use DocSpring\Model\CreateSubmissionDataRequestTokenResponse;

class Client
{
    protected $config;

    public function __construct(
        ?object $client = null,
        ?Configuration $config = null,
        ?object $selector = null,
        int $hostIndex = 0
    ) {
        if ($client !== null || $selector !== null || $hostIndex !== 0) {
            throw new \InvalidArgumentException('The stand-in takes a configuration only.');
        }
        $this->config = $config ?? Configuration::getDefaultConfiguration();
    }

    public function getConfig()
    {
        return $this->config;
    }

    public function createDataRequestToken($data_request_id, $type = null, string $contentType = 'application/json')
    {
        [$response] = $this->createDataRequestTokenWithHttpInfo($data_request_id, $type, $contentType);
        return $response;
    }

    public function createDataRequestTokenWithHttpInfo(
        $data_request_id,
        $type = null,
        string $contentType = 'application/json'
    ) {
        if ($data_request_id === null) {
            throw new \InvalidArgumentException(
                'Missing the required parameter $data_request_id when calling createDataRequestToken'
            );
        }
        $path = '/data_requests/' . rawurlencode((string) $data_request_id) . '/tokens';
        $query = $type === null ? '' : '?type=' . rawurlencode($type);
        [$body, $status, $headers] = $this->send('POST', $path . $query, $contentType);
        try {
            $data = json_decode($body, false, 512, JSON_THROW_ON_ERROR);
        } catch (\JsonException) {
            throw new ApiException('Error JSON decoding server response', $status, $headers, $body);
        }
        return [CreateSubmissionDataRequestTokenResponse::fromData($data), $status, $headers];
    }

    private function send(string $method, string $path, string $contentType): array
    {
        $url = $this->config->getHost() . $path;
        $headers = [];
        $handle = curl_init($url);
        curl_setopt_array($handle, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_POSTFIELDS => '',
            CURLOPT_USERPWD => $this->config->getUsername() . ':' . $this->config->getPassword(),
            CURLOPT_HTTPHEADER => ['Accept: application/json', "Content-Type: $contentType"],
            CURLOPT_USERAGENT => 'docspring-php-3.0.0',
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_HEADERFUNCTION => static function ($handle, string $line) use (&$headers): int {
                $parts = explode(':', $line, 2);
                if (count($parts) === 2) {
                    $headers[$parts[0]][] = trim($parts[1]);
                }
                return strlen($line);
            },
        ]);
        $body = curl_exec($handle);
        if ($body === false) {
            $reason = sprintf('cURL error %d: %s for %s', curl_errno($handle), curl_error($handle), $url);
            throw new ApiException("[0] $reason", 0, null, null);
        }
        $status = curl_getinfo($handle, CURLINFO_HTTP_CODE);
        if ($status < 200 || $status > 299) {
            throw new ApiException("[$status] `$method $url` was not successful", $status, $headers, $body);
        }
        return [$body, $status, $headers];
    }
}
