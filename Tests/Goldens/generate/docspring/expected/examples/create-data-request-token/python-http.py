# Create a data request token
import base64
import http.client
import json
import os
import sys
import urllib.parse
import urllib.request

base_url = "https://api.docspring.com/api/v1"
data_request_id = "drq_1234567890abcdef01"

for name in ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]:
    if not os.environ.get(name):
        sys.exit(f"Set the environment variable {name}")
if data_request_id in ["", ".", ".."]:
    sys.exit("data_request_id cannot be empty, . or ..")


class EveryStatus(urllib.request.HTTPErrorProcessor):
    """Hands back each response as it is: an error has its body, a redirect is not followed."""

    def http_response(self, request, response):
        return response

    https_response = http_response


request = urllib.request.Request(
    f"{base_url}/data_requests/{urllib.parse.quote(data_request_id, safe='')}/tokens",
    method="POST",
)
request.add_header("Accept", "application/json")
credentials = os.environ["DOCSPRING_TOKEN_ID"] + ":" + os.environ["DOCSPRING_TOKEN_SECRET"]
request.add_header("Authorization", "Basic " + base64.b64encode(credentials.encode()).decode())

client = urllib.request.build_opener(EveryStatus)
try:
    with client.open(request, timeout=30) as response:
        text = response.read().decode(errors="replace")
except (OSError, http.client.HTTPException) as error:
    sys.exit(f"No response: {error}")
except ValueError:
    sys.exit("No response: a secret holds characters that a header cannot have")

try:
    body = json.loads(text)
except ValueError:
    body = None


def field(value, *keys):
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


token = field(body, "token")
if response.status != 201 or field(body, "status") != "success" or not isinstance(token, dict):
    message = field(body, "error") or field(body, "errors") or text
    sys.exit(f"HTTP {response.status}: {', '.join(message) if isinstance(message, list) else message}")
print(token.get("data_request_url"))
print(token.get("expires_at"))
