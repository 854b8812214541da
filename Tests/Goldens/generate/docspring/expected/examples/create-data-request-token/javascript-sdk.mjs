// Create a data request token
import { ApiClient, Client } from "docspring";

const baseURL = "https://api.docspring.com/api/v1";
const dataRequestId = "drq_1234567890abcdef01";

for (const name of ["DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET"]) {
  if (!process.env[name]) {
    console.error(`Set the environment variable ${name}`);
    process.exit(1);
  }
}
const apiClient = new ApiClient(baseURL);
apiClient.authentications.api_token_basic.username = process.env.DOCSPRING_TOKEN_ID;
apiClient.authentications.api_token_basic.password = process.env.DOCSPRING_TOKEN_SECRET;
const client = new Client(apiClient);
client.createDataRequestToken(dataRequestId, {}, (error, response, raw) => {
  if (error || raw.status !== 201 || response?.status !== "success" || !response?.token) {
    console.error(raw ? `HTTP ${raw.status}: ${error ? raw.text : "unexpected response"}` : error.code ?? error.name);
    process.exit(1);
  }
  const token = response.token;
  console.log(token.data_request_url);
  console.log(token.expires_at);
});
