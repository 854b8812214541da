// Create a data request token
import { ApiClient,  } from "";

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

const apiClient = new ApiClient(baseURL);
apiClient.authentications.api_token_basic.username = process.env.DOCSPRING_TOKEN_ID;
apiClient.authentications.api_token_basic.password = process.env.DOCSPRING_TOKEN_SECRET;
const client = new (apiClient);

client.createDataRequestToken(dataRequestId, {}, (error, response, http) => {
  if (!http) fail(`No response: ${error.message || error.code}`);
  if (error || http.status !== 201 || response?.status !== "success") {
    fail(`HTTP ${http.status}: ${[http.body?.error ?? http.body?.errors ?? http.text].flat().join(", ")}`);
  }
  const token = response.token;
  console.log(token.data_request_url);
  console.log(token.expires_at);
});
