<?php

// Create a data request token

use \Api\;
use \;
use \Configuration;

require __DIR__ . '/vendor/autoload.php';

$baseUrl = 'https://api.docspring.com/api/v1';
$dataRequestId = 'drq_1234567890abcdef01';

foreach (['DOCSPRING_TOKEN_ID', 'DOCSPRING_TOKEN_SECRET'] as $name) {
    if ((string) getenv($name) === '') {
        fwrite(STDERR, "Set the environment variable $name\n");
        exit(1);
    }
}
if (in_array($dataRequestId, ['', '.', '..'], true)) {
    fwrite(STDERR, '$dataRequestId cannot be empty, . or ..' . "\n");
    exit(1);
}

$config = new Configuration();
$config->setHost($baseUrl);
$config->setUsername(getenv('DOCSPRING_TOKEN_ID'));
$config->setPassword(getenv('DOCSPRING_TOKEN_SECRET'));
$client = new (config: $config);

try {
    $response = $client->$createDataRequestToken($dataRequestId);
    if ($response->getStatus() !== 'success') {
        throw new ('', 201, [], json_encode($response));
    }
} catch ( $error) {
    $status = $error->getCode() === 0 ? 'No response' : "HTTP {$error->getCode()}";
    $text = $error->getResponseBody() ?? $error->getMessage();
    $body = json_decode($text, true);
    $message = $body['error'] ?? $body['errors'] ?? $text;
    fwrite(STDERR, "$status: " . implode(', ', (array) $message) . "\n");
    exit(1);
}
$token = $response->getToken();
echo $token->getDataRequestUrl(), "\n";
echo $token->getExpiresAt(), "\n";
