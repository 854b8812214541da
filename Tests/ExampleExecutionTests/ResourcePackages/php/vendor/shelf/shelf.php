<?php

// A client in the shape of Stripe's.

namespace Shelf\Exception {
    class APIException extends \Exception
    {
        public function __construct(private int $status, private string $body)
        {
            parent::__construct("$status $body");
        }

        public function getStatus(): int
        {
            return $this->status;
        }

        public function getBody(): string
        {
            return $this->body;
        }
    }
}

namespace Shelf {
    class ShelfClient
    {
        public readonly Things $things;

        public function __construct(private array $config)
        {
            $this->things = new Things($this);
        }

        public function send(string $method, array $segments, ?array $body = null, string $query = '', array $headers = [])
        {
            $url = $this->config['base_url'] . '/' . implode('/', array_map('rawurlencode', $segments)) . $query;
            $headers = ['Accept: application/json', "Authorization: Bearer {$this->config['api_key']}", ...$headers];
            $curl = curl_init($url);
            curl_setopt_array($curl, [CURLOPT_CUSTOMREQUEST => $method, CURLOPT_RETURNTRANSFER => true]);
            if ($body !== null) {
                $headers[] = 'Content-Type: application/json';
                curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR));
            }
            curl_setopt($curl, CURLOPT_HTTPHEADER, $headers);
            $content = curl_exec($curl);
            if ($content === false) {
                throw new \RuntimeException(curl_error($curl));
            }
            $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
            if ($status >= 300) {
                throw new Exception\APIException($status, $content);
            }
            return json_decode($content) ?? $content;
        }
    }

    class Things
    {
        public readonly Parts $parts;

        public function __construct(private ShelfClient $client)
        {
            $this->parts = new Parts($client);
        }

        public function create(array $params)
        {
            return $this->client->send('POST', ['things'], $params);
        }

        public function get(string $id)
        {
            return $this->client->send('GET', ['things', $id]);
        }

        public function delete(string $id)
        {
            return $this->client->send('DELETE', ['things', $id]);
        }
    }

    class Parts
    {
        public function __construct(private ShelfClient $client)
        {
        }

        public function create(string $shelf, int $thing, array $params)
        {
            $query = '?dry_run=' . ($params['dry_run'] ? 'true' : 'false');
            $headers = ["X-Trace: {$params['trace']}"];
            unset($params['dry_run'], $params['trace']);
            return $this->client->send('POST', ['shelves', $shelf, 'things', (string) $thing, 'parts'], $params, $query, $headers);
        }
    }
}
