<?php

// Create a data request token

use DocSpring\Api\Client;
use DocSpring\ApiException;
use DocSpring\Configuration;

require __DIR__ . '/vendor/autoload.php';

$baseUrl = 'https://api.docspring.com/api/v1';
$dataRequestId = 'drq_1234567890abcdef01';

foreach (['DOCSPRING_TOKEN_ID', 'DOCSPRING_TOKEN_SECRET'] as $name) {
    if ((string) getenv($name) === '') {
        fwrite(STDERR, "Set the environment variable $name\n");
        exit(1);
    }
}

$config = (new Configuration())->setHost($baseUrl);
$config->setUsername(getenv('DOCSPRING_TOKEN_ID'));
$config->setPassword(getenv('DOCSPRING_TOKEN_SECRET'));
$client = new Client(config: $config);
try {
    $response = $client->createDataRequestToken($dataRequestId);
    if ($response->getStatus() !== 'success') {
        throw new RuntimeException('HTTP 201: unexpected response');
    }
    $token = $response->getToken();
    echo $token->getDataRequestUrl(), "\n";
    echo $token->getExpiresAt(), "\n";
} catch (Throwable $error) {
    $isRefused = $error instanceof ApiException && $error->getCode() >= 400;
    $message = $isRefused ? "HTTP {$error->getCode()}: {$error->getResponseBody()}" : $error->getMessage();
    fwrite(STDERR, $message . "\n");
    exit(1);
}
