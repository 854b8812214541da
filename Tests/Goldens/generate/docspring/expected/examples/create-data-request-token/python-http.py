# Create a data request token
import base64
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

base_url = "https://api.docspring.com/api/v1"
data_request_id = "drq_1234567890abcdef01"

for name in ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]:
    if not os.environ.get(name):
        sys.exit(f"Set the environment variable {name}")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


url = f"{base_url}/data_requests/{urllib.parse.quote(data_request_id, safe='')}/tokens"
request = urllib.request.Request(url, method="POST")
request.add_header("Accept", "application/json")
credentials = f"{os.environ['DOCSPRING_TOKEN_ID']}:{os.environ['DOCSPRING_TOKEN_SECRET']}"
request.add_header("Authorization", "Basic " + base64.b64encode(credentials.encode()).decode())
try:
    with urllib.request.build_opener(NoRedirect).open(request, timeout=30) as response:
        body = json.load(response) if response.status == 201 else None
        if not body or body["status"] != "success":
            sys.exit(f"HTTP {response.status}: unexpected response")
        token = body["token"]
        print(token["data_request_url"])
        print(token["expires_at"])
except urllib.error.HTTPError as error:
    sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
except Exception as error:
    sys.exit(f"No usable response: {getattr(error, 'reason', type(error).__name__)}")
