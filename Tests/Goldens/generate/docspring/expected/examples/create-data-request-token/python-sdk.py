# Create a data request token
import json
import os
import sys

import 
import urllib3

base_url = "https://api.docspring.com/api/v1"
data_request_id = "drq_1234567890abcdef01"

for name in ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]:
    if not os.environ.get(name):
        sys.exit(f"Set the environment variable {name}")
if data_request_id in ["", ".", ".."]:
    sys.exit("data_request_id cannot be empty, . or ..")

configuration = .Configuration(
    host=base_url,
    username=os.environ["DOCSPRING_TOKEN_ID"],
    password=os.environ["DOCSPRING_TOKEN_SECRET"],
)
client = .(api_client=.ApiClient(configuration))

try:
    response = client.create_data_request_token(data_request_id)
    if response.status != "success":
        raise .(status=201, body=response.to_json())
except . as error:
    try:
        body = json.loads(error.body)
        message = body.get("error") or body.get("errors") or error.body
    except (AttributeError, TypeError, ValueError):
        message = error.body or error.reason
    if isinstance(message, list):
        message = ", ".join(message)
    sys.exit(f"HTTP {error.status}: {message}")
except (urllib3.exceptions.HTTPError, ValueError) as error:
    sys.exit(f"No usable response: {error}")

token = response.token
print(token.data_request_url)
print(token.expires_at)
