// Create a data request token
const baseURL = "https://api.docspring.com/api/v1";
const dataRequestId = "drq_1234567890abcdef01";

function fail(message) {
  console.error(message);
  process.exit(1);
}

for (const name of ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]) {
  if (!process.env[name]) fail(`Set the environment variable ${name}`);
}
if (["", ".", ".."].includes(dataRequestId)) fail("dataRequestId cannot be empty, . or ..");

const credentials = `${process.env.DOCSPRING_TOKEN_ID}:${process.env.DOCSPRING_TOKEN_SECRET}`;
let response, text;
try {
  response = await fetch(`${baseURL}/data_requests/${encodeURIComponent(dataRequestId)}/tokens`, {
    method: "POST",
    headers: {
      Accept: "application/json",
      Authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
    },
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  text = await response.text();
} catch (error) {
  fail(`No response: ${error.cause?.message || error.name}`);
}

let body;
try {
  body = JSON.parse(text);
} catch {
  body = undefined; // not JSON
}
const token = body?.token;

if (response.status !== 201 || body?.status !== "success" || !token) {
  fail(`HTTP ${response.status}: ${[body?.error ?? body?.errors ?? text].flat().join(", ")}`);
}
console.log(token.data_request_url);
console.log(token.expires_at);
