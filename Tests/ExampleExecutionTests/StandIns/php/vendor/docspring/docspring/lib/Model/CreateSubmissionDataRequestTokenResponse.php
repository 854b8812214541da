<?php

// Stand-in for the vendor's Composer package `docspring/docspring` 3.0.0, which the machines that run the tests
// cannot fetch. Written for these tests: it has only the recorded signatures of what an example calls
// (three readers, and the text, which is JSON with escaped slashes)
// and none of the vendor's code.

declare(strict_types=1);

namespace DocSpring\Model;

class CreateSubmissionDataRequestTokenResponse implements \JsonSerializable
{
    public const STATUS_SUCCESS = 'success';
    public const STATUS_ERROR = 'error';

    public function __construct(protected ?array $data = null)
    {
        $status = $data['status'] ?? self::STATUS_SUCCESS;
        if (!in_array($status, [self::STATUS_SUCCESS, self::STATUS_ERROR], true)) {
            throw new \InvalidArgumentException(
                "Invalid value '$status' for 'status', must be one of 'success', 'error'"
            );
        }
    }

    /** Makes the object from a decoded body; the vendor's package does so elsewhere. */
    public static function fromData(mixed $data): self
    {
        $token = is_object($data->token ?? null) ? new SubmissionDataRequestToken((array) $data->token) : null;
        return new self(['status' => $data->status ?? null, 'token' => $token, 'errors' => $data->errors ?? null]);
    }

    public function getStatus()
    {
        return $this->data['status'] ?? null;
    }

    public function getToken()
    {
        return $this->data['token'] ?? null;
    }

    public function getErrors()
    {
        return $this->data['errors'] ?? null;
    }

    public function jsonSerialize(): mixed
    {
        return (object) array_filter($this->data ?? [], static fn ($value) => $value !== null);
    }

    public function __toString(): string
    {
        return json_encode($this, JSON_PRETTY_PRINT);
    }
}
