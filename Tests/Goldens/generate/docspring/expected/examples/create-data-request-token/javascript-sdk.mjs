// Create a data request token
import { ApiClient, Client } from "docspring";

const baseURL = "https://api.docspring.com/api/v1";
const dataRequestId = "drq_1234567890abcdef01";

const fail = (message) => {
  console.error(message);
  process.exit(1);
};
for (const name of ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]) {
  if (!/^\P{Cc}+$/u.test(process.env[name] ?? "")) {
    fail(`Set the environment variable ${name} to printable text`);
  }
}
if (["", ".", ".."].includes(dataRequestId)) fail("dataRequestId cannot be empty, . or ..");
const apiClient = new ApiClient(baseURL);
apiClient.timeout = 30_000;
apiClient.authentications.api_token_basic.username = process.env.DOCSPRING_TOKEN_ID;
apiClient.authentications.api_token_basic.password = process.env.DOCSPRING_TOKEN_SECRET;
const client = new Client(apiClient);
client.createDataRequestToken(dataRequestId, {}, (error, response, raw) => {
  if (error || raw.status !== 201 || response?.status !== "success" || !(response?.token instanceof Object)) {
    const status = raw?.status ?? error.statusCode;
    const reason = status < 400 ? "unexpected response" : (raw?.text ?? error.rawResponse);
    fail(status ? `HTTP ${status}: ${reason}` : `No usable response: ${error.message || error.code}`);
  }
  const token = response.token;
  console.log(token.data_request_url ?? "");
  console.log(token.expires_at ?? "");
});
