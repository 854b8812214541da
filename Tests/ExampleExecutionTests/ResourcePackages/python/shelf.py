"""A client in the shape of those that Stainless and Fern make."""

import datetime
import json
import os
import re
import types
import urllib.error
import urllib.parse
import urllib.request
import uuid


class APIStatusError(Exception):
    def __init__(self, status_code, body):
        super().__init__(f"{status_code} {body}")
        self.status_code = status_code
        self.body = body


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


def _model(value):
    if not isinstance(value, dict):
        return value
    members = {}
    for key, member in value.items():
        name = re.sub("([a-z])([A-Z])", r"\1_\2", key).lower()
        member = _model(member)
        members[name] = datetime.datetime.fromisoformat(member.replace("Z", "+00:00")) if name.endswith("_at") else member
    return types.SimpleNamespace(**members)


class Shelf:
    def __init__(self, *, api_key, base_url):
        self.api_key = api_key
        self.base_url = base_url
        self.things = Things(self)

    def send(self, method, *path, query=None, headers=None, body=None, content=None):
        url = self.base_url + "".join("/" + urllib.parse.quote(str(segment), safe="") for segment in path)
        if query:
            url += "?" + urllib.parse.urlencode(query)
        headers = {"Authorization": f"Bearer {self.api_key}", **(headers or {})}
        if body is not None:
            headers["Content-Type"] = "application/json"
            content = json.dumps({key: value for key, value in body.items() if value is not None}).encode()
        request = urllib.request.Request(url, content, headers, method=method)
        try:
            response = urllib.request.build_opener(_NoRedirect).open(request, timeout=30)
        except urllib.error.HTTPError as error:
            raise APIStatusError(error.code, error.read().decode()) from error
        data = response.read()
        is_json = response.headers.get_content_type() == "application/json"
        return _model(json.loads(data)) if data and is_json else data.decode()


class Things:
    def __init__(self, client):
        self._client = client
        self.parts = Parts(client)
        self.pictures = Pictures(client)

    def create(self, *, name, count=None, is_live=None):
        return self._client.send("POST", "things", body={"name": name, "count": count, "isLive": is_live})

    def get(self, *, thing_id):
        return self._client.send("GET", "things", thing_id)

    def delete(self, *, thing_id):
        self._client.send("DELETE", "things", thing_id)


class Parts:
    def __init__(self, client):
        self._client = client

    def create(self, *, thing_id, shelf_id, label, details=None, tags=None, dry_run=None, trace=None):
        return self._client.send(
            "POST", "shelves", shelf_id, "things", thing_id, "parts",
            query={} if dry_run is None else {"dry_run": str(dry_run).lower()},
            headers={} if trace is None else {"X-Trace": trace},
            body={"label": label, "details": details, "tags": tags},
        )


class Pictures:
    def __init__(self, client):
        self._client = client

    def add(self, *, thing_id, picture, title=None):
        boundary = uuid.uuid4().hex
        name = os.path.basename(picture.name)
        content = b""
        if title is not None:
            content += f'--{boundary}\r\nContent-Disposition: form-data; name="title"\r\n\r\n{title}\r\n'.encode()
        # Behind all else, as such packages write files.
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="picture"; filename="{name}"\r\n'
        content += head.encode() + b"Content-Type: application/octet-stream\r\n\r\n" + picture.read() + b"\r\n"
        content += f"--{boundary}--\r\n".encode()
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        self._client.send("POST", "things", thing_id, "pictures", headers=headers, content=content)
