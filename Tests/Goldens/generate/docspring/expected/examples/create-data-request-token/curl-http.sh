#!/usr/bin/env bash
# Create a data request token
set -euo pipefail

base_url='https://api.docspring.com/api/v1'

require() {
  if [[ -z ${!1:-} ]]; then
    echo "Set the environment variable $1" >&2
    exit 1
  fi
}
require DOCSPRING_TOKEN_ID
require DOCSPRING_TOKEN_SECRET

# A line of curl's configuration: a secret reaches curl through a pipe, never as an argument.
option() {
  local value=${*:2}
  value=${value//\\/\\\\}
  value=${value//\"/\\\"}
  printf '%s = "%s"\n' "$1" "${value//$'\n'/\\n}"
}

response=$(
  curl --silent --show-error --globoff --max-time 30 --request POST \
    --config <(option user "$DOCSPRING_TOKEN_ID:$DOCSPRING_TOKEN_SECRET") \
    --header 'Accept: application/json' \
    --write-out '\n%{http_code}' "$base_url/data_requests/drq_1234567890abcdef01/tokens"
)
status=${response##*$'\n'}
body=${response%$'\n'*}

# What the keys lead to in the body, a list joined by commas; fails when there is nothing.
field() {
  printf '%s' "$body" |
    jq -er 'getpath($ARGS.positional) | select(. != null) | arrays |= join(", ")' --args "$@" 2>/dev/null
}

if [[ $status != 201 || $(field status) != success || -z $(field token) ]]; then
  echo "HTTP $status: $(field error || field errors || printf '%s' "$body")" >&2
  exit 1
fi
printf '%s\n' "$(field token data_request_url)" "$(field token expires_at)"
