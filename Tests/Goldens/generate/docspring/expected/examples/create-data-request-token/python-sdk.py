# Create a data request token
import os
import re
import sys

import docspring

base_url = "https://api.docspring.com/api/v1"
data_request_id = "drq_1234567890abcdef01"

for name in ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]:
    if not re.fullmatch(r"[^\x00-\x1f\x7f]+", os.environ.get(name, "")):
        sys.exit(f"Set the environment variable {name} to printable text")
if data_request_id in ["", ".", ".."]:
    sys.exit("data_request_id cannot be empty, . or ..")

configuration = docspring.Configuration(
    host=base_url,
    username=os.environ["DOCSPRING_TOKEN_ID"],
    password=os.environ["DOCSPRING_TOKEN_SECRET"],
)
configuration.retries = False  # which also means: follow no redirect
client = docspring.Client(api_client=docspring.ApiClient(configuration))
try:
    response = client.create_data_request_token(data_request_id, _request_timeout=30)
    token = response.token
    if response.status != "success" or not token:
        sys.exit("HTTP 201: unexpected response")
    print(token.data_request_url or "")
    print(token.expires_at or "")
except docspring.ApiException as error:
    reason = error.body or error.reason
    message = "unexpected response" if 0 < error.status < 400 else reason
    sys.exit(f"HTTP {error.status}: {message}")
except Exception as error:
    sys.exit(f"No usable response: {type(error).__name__}")
