// Create a data request token
const baseURL = "https://api.docspring.com/api/v1";
const dataRequestId = "drq_1234567890abcdef01";

try {
  for (const name of ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]) {
    if (!/^\P{Cc}+$/u.test(process.env[name] ?? "")) {
      throw new Error(`Set the environment variable ${name} to printable text`);
    }
  }
  if (["", ".", ".."].includes(dataRequestId)) throw new Error("dataRequestId cannot be empty, . or ..");
  const credentials = `${process.env.DOCSPRING_TOKEN_ID}:${process.env.DOCSPRING_TOKEN_SECRET}`;
  const response = await fetch(`${baseURL}/data_requests/${encodeURIComponent(dataRequestId)}/tokens`, {
    method: "POST",
    headers: {
      Accept: "application/json",
      Authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
    },
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  const body = response.status === 201 && (await response.json().catch(() => null));
  if (body?.status !== "success" || !(body?.token instanceof Object)) {
    const message = response.status < 400 ? "unexpected response" : await response.text();
    throw new Error(`HTTP ${response.status}: ${message}`);
  }
  const token = body.token;
  console.log(token.data_request_url ?? "");
  console.log(token.expires_at ?? "");
} catch (error) {
  const reason = error.cause?.message || error.message;
  console.error(error.name === "Error" ? reason : `No usable response: ${reason}`);
  process.exitCode = 1;
}
