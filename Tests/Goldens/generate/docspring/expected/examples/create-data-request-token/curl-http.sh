#!/usr/bin/env bash
# Create a data request token
set -euo pipefail
for name in DOCSPRING_TOKEN_ID DOCSPRING_TOKEN_SECRET; do
  [[ ${!name-} =~ ^[^[:cntrl:]]+$ ]] || { echo "Set the environment variable $name to printable text" >&2; exit 1; }
done

base_url='https://api.docspring.com/api/v1'
response=$(
  curl --silent --show-error --globoff --max-time 30 --request POST \
    --config <(jq -nr '"user = \(env.DOCSPRING_TOKEN_ID + ":" + env.DOCSPRING_TOKEN_SECRET | tojson)"') \
    --header 'Accept: application/json' \
    --header 'Content-Length: 0' \
    --write-out '\n%{http_code}' "$base_url/data_requests/drq_1234567890abcdef01/tokens"
)
status=${response##*$'\n'}
body=${response%$'\n'*}
if [[ $status != 201 || $(jq '(.token? | type) == "object" and .status == "success"' <<<"$body") != true ]]; then
  [[ $status -ge 400 ]] || body='unexpected response'
  echo "HTTP $status: $body" >&2
  exit 1
fi
jq --raw-output '.token | .data_request_url // "", .expires_at // ""' <<<"$body"
