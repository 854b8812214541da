# Create a data request token
import base64
import json
import os
import re
import sys
import urllib.parse
import urllib.request

base_url = "https://api.docspring.com/api/v1"
data_request_id = "drq_1234567890abcdef01"

for name in ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]:
    if not re.fullmatch(r"[^\x00-\x1f\x7f]+", os.environ.get(name, "")):
        sys.exit(f"Set the environment variable {name} to printable text")
if data_request_id in ["", ".", ".."]:
    sys.exit("data_request_id cannot be empty, . or ..")

url = f"{base_url}/data_requests/{urllib.parse.quote(data_request_id, safe='')}/tokens"
request = urllib.request.Request(url, method="POST")
request.add_header("Accept", "application/json")
user = f"{os.environ['DOCSPRING_TOKEN_ID']}:{os.environ['DOCSPRING_TOKEN_SECRET']}"
request.add_header("Authorization", f"Basic {base64.b64encode(user.encode()).decode()}")
client = urllib.request.OpenerDirector()  # hands back every status, follows no redirect
client.add_handler(urllib.request.ProxyHandler())
client.add_handler(urllib.request.HTTPHandler())
client.add_handler(urllib.request.HTTPSHandler())
try:
    with client.open(request, timeout=30) as response:
        status, content = response.status, response.read()
    body = json.loads(content) if status == 201 else {}
    token = body.get("token")
    if body.get("status") != "success" or not isinstance(token, dict):
        message = content if status >= 400 else b"unexpected response"
        sys.exit(f"HTTP {status}: {message.decode(errors='replace')}")
    print(token.get("data_request_url") or "")
    print(token.get("expires_at") or "")
except Exception as error:
    sys.exit(f"No usable response: {getattr(error, 'reason', error)}")
