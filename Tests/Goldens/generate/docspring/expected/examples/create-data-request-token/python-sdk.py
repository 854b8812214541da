# Create a data request token
import os
import sys

import docspring

base_url = "https://api.docspring.com/api/v1"
data_request_id = "drq_1234567890abcdef01"

for name in ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]:
    if not os.environ.get(name):
        sys.exit(f"Set the environment variable {name}")

configuration = docspring.Configuration(
    host=base_url,
    username=os.environ["DOCSPRING_TOKEN_ID"],
    password=os.environ["DOCSPRING_TOKEN_SECRET"],
)
configuration.retries = False  # which also means: follow no redirect
client = docspring.Client(api_client=docspring.ApiClient(configuration))
try:
    response = client.create_data_request_token(data_request_id)
    if response.status != "success":
        sys.exit("HTTP 201: unexpected response")
    token = response.token
    print(token.data_request_url)
    print(token.expires_at)
except docspring.ApiException as error:
    sys.exit(f"HTTP {error.status}: {error.body or error.reason}")
except Exception as error:
    sys.exit(f"No usable response: {type(error).__name__}")
