<?php

// Create a data request token
$baseUrl = 'https://api.docspring.com/api/v1';
$dataRequestId = 'drq_1234567890abcdef01';

function fail(string $message): never
{
    fwrite(STDERR, $message . "\n");
    exit(1);
}

foreach (['DOCSPRING_TOKEN_ID', 'DOCSPRING_TOKEN_SECRET'] as $name) {
    if ((string) getenv($name) === '') {
        fail("Set the environment variable $name");
    }
}
if (in_array($dataRequestId, ['', '.', '..'], true)) {
    fail('$dataRequestId cannot be empty, . or ..');
}

$client = curl_init($baseUrl . '/data_requests/' . rawurlencode($dataRequestId) . '/tokens');
curl_setopt_array($client, [
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'Accept: application/json',
    ],
    CURLOPT_USERNAME => getenv('DOCSPRING_TOKEN_ID'),
    CURLOPT_PASSWORD => getenv('DOCSPRING_TOKEN_SECRET'),
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$response = curl_exec($client);
if ($response === false) {
    fail('No response: ' . curl_error($client));
}
$status = curl_getinfo($client, CURLINFO_RESPONSE_CODE);
$body = json_decode($response, true);
$token = $body['token'] ?? null;

if ($status !== 201 || ($body['status'] ?? null) !== 'success' || !is_array($token)) {
    $message = $body['error'] ?? $body['errors'] ?? $response;
    fail("HTTP $status: " . implode(', ', (array) $message));
}
echo $token['data_request_url'], "\n";
echo $token['expires_at'], "\n";
