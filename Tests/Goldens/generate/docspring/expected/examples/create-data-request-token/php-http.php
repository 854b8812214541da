<?php

// Create a data request token
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

$client = curl_init($baseUrl . '/data_requests/' . rawurlencode($dataRequestId) . '/tokens');
curl_setopt_array($client, [
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => ['Accept: application/json', 'Content-Length: 0'],
    CURLOPT_USERPWD => getenv('DOCSPRING_TOKEN_ID') . ':' . getenv('DOCSPRING_TOKEN_SECRET'),
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
]);
$response = curl_exec($client);
$status = curl_getinfo($client, CURLINFO_RESPONSE_CODE);
$body = json_decode((string) $response, true);
$token = $body['token'] ?? null;
if ($response === false || $status !== 201 || !is_array($token) || ($body['status'] ?? null) !== 'success') {
    $message = $status < 400 ? 'unexpected response' : $response;
    $error = curl_error($client);
    fwrite(STDERR, $response === false ? "No usable response: $error\n" : "HTTP $status: $message\n");
    exit(1);
}

echo $token['data_request_url'] ?? '', "\n";
echo $token['expires_at'] ?? '', "\n";
