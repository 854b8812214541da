<?php

// Create a data request token

use DocSpring\Api\Client;
use DocSpring\ApiException;
use DocSpring\Configuration;

require __DIR__ . '/vendor/autoload.php';

$baseUrl = 'https://api.docspring.com/api/v1';
$dataRequestId = 'drq_1234567890abcdef01';

foreach (['DOCSPRING_TOKEN_ID', 'DOCSPRING_TOKEN_SECRET'] as $name) {
    if (preg_match('/\A[^[:cntrl:]]+\z/', (string) getenv($name)) !== 1) {
        fwrite(STDERR, "Set the environment variable $name to printable text\n");
        exit(1);
    }
}

if (in_array($dataRequestId, ['', '.', '..'], true)) {
    fwrite(STDERR, '$dataRequestId cannot be empty, . or ..' . "\n");
    exit(1);
}

$config = (new Configuration())
    ->setUsername(getenv('DOCSPRING_TOKEN_ID'))
    ->setPassword(getenv('DOCSPRING_TOKEN_SECRET'))
    ->setHost($baseUrl);
$client = new Client(config: $config);
try {
    [$response, $status] = $client->createDataRequestTokenWithHttpInfo($dataRequestId);
    $token = $response->getToken();
    if ($status !== 201 || $response->getStatus() !== 'success' || !$token) {
        throw new ApiException('unexpected response', $status);
    }
    echo $token->getDataRequestUrl(), "\n";
    echo $token->getExpiresAt(), "\n";
} catch (Throwable $error) {
    $status = $error instanceof ApiException ? $error->getCode() : 0;
    $message = $status < 400 ? 'unexpected response' : $error->getResponseBody();
    fwrite(STDERR, $status === 0 ? "No usable response: {$error->getMessage()}\n" : "HTTP $status: $message\n");
    exit(1);
}
