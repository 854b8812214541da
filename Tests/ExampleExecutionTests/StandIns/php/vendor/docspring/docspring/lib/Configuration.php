<?php

// Stand-in for the vendor's Composer package `docspring/docspring` 3.0.0, which the machines that run the tests
// cannot fetch. Written for these tests: it has only the recorded signatures of what an example calls
// (settings, default host, environment variables)
// and none of the vendor's code.

declare(strict_types=1);

namespace DocSpring;

class Configuration
{
    private static ?self $defaultConfiguration = null;

    protected $username = '';
    protected $password = '';
    protected $host = 'https://sync.api.docspring.com/api/v1';

    public function __construct()
    {
        $this->username = (string) getenv('DOCSPRING_TOKEN_ID');
        $this->password = (string) getenv('DOCSPRING_TOKEN_SECRET');
        $host = (string) getenv('DOCSPRING_HOST');
        $region = (string) getenv('DOCSPRING_REGION');
        if ($host === '' && $region !== '') {
            $host = match (strtoupper(trim($region))) {
                'US' => 'sync.api.docspring.com',
                'EU' => 'sync.api-eu.docspring.com',
                default => throw new \InvalidArgumentException("$region is not a valid region. Valid regions: US, EU"),
            };
        }
        if ($host !== '') {
            $host = preg_match('#^https?://#i', $host) ? $host : "https://$host";
            $this->host = preg_match('#/api/v1/?$#i', $host) ? $host : rtrim($host, '/') . '/api/v1';
        }
    }

    public static function getDefaultConfiguration()
    {
        return self::$defaultConfiguration ??= new self();
    }

    public static function setDefaultConfiguration(Configuration $config)
    {
        self::$defaultConfiguration = $config;
    }

    public function setUsername($username)
    {
        $this->username = $username;
        return $this;
    }

    public function getUsername()
    {
        return $this->username;
    }

    public function setPassword($password)
    {
        $this->password = $password;
        return $this;
    }

    public function getPassword()
    {
        return $this->password;
    }

    public function setHost($host)
    {
        $this->host = $host;
        return $this;
    }

    public function getHost()
    {
        return $this->host;
    }
}
