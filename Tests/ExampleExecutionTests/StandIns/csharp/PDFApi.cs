// Stand-in for the vendor's NuGet package `DocSpring.Client` 3.1.0, which the machines that run the tests cannot
// fetch. Written for these tests: it has only the recorded signatures of what an example calls and none of the
// vendor's code. It speaks real HTTP and, unlike the vendor's package, follows no redirects.

using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Threading.Tasks;
using DocSpring.Client.Client;
using DocSpring.Client.Model;

namespace DocSpring.Client.Api
{
    public class PDFApi
    {
        private readonly Configuration configuration;

        public PDFApi() : this(new Configuration())
        {
        }

        public PDFApi(string basePath) : this(new Configuration { BasePath = basePath })
        {
        }

        public PDFApi(Configuration configuration)
        {
            if (configuration == null)
            {
                throw new ArgumentNullException("configuration");
            }
            this.configuration = configuration;
        }

        // Null when no server answered or the body was no JSON: the vendor's package reports only a status of 400
        // and above as an exception.
        public CreateSubmissionDataRequestTokenResponse CreateDataRequestToken(
            string dataRequestId, string type = default(string), int operationIndex = 0)
        {
            return CreateDataRequestTokenWithHttpInfo(dataRequestId, type, operationIndex).Data;
        }

        public ApiResponse<CreateSubmissionDataRequestTokenResponse> CreateDataRequestTokenWithHttpInfo(
            string dataRequestId, string type = default(string), int operationIndex = 0)
        {
            if (dataRequestId == null)
            {
                throw new ApiException(
                    400, "Missing required parameter 'dataRequestId' when calling PDFApi->CreateDataRequestToken");
            }
            var path = "/data_requests/" + Uri.EscapeDataString(dataRequestId) + "/tokens";
            var query = type == null ? "" : "?type=" + Uri.EscapeDataString(type);
            var response = Send<CreateSubmissionDataRequestTokenResponse>(HttpMethod.Post, path + query);
            if ((int)response.StatusCode >= 400)
            {
                throw new ApiException(
                    (int)response.StatusCode, "Error calling CreateDataRequestToken: " + response.RawContent,
                    response.RawContent);
            }
            return response;
        }

        private ApiResponse<T> Send<T>(HttpMethod method, string path) where T : class
        {
            var credentials = configuration.Username + ":" + configuration.Password;
            using (var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = configuration.Timeout })
            using (var request = new HttpRequestMessage(method, configuration.BasePath + path))
            {
                request.Headers.Accept.ParseAdd("application/json");
                request.Headers.Add("User-Agent", "docspring-csharp-3.1.0");
                request.Headers.Authorization = new AuthenticationHeaderValue(
                    "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
                request.Content = new ByteArrayContent(new byte[0]);
                try
                {
                    using (var message = client.SendAsync(request).GetAwaiter().GetResult())
                    {
                        var text = message.Content.ReadAsStringAsync().GetAwaiter().GetResult();
                        return new ApiResponse<T>(message.StatusCode, Parse<T>(message, text), text);
                    }
                }
                catch (HttpRequestException error)
                {
                    return new ApiResponse<T>(0, null, null) { ErrorText = error.Message };
                }
                catch (TaskCanceledException error)
                {
                    return new ApiResponse<T>(0, null, null) { ErrorText = error.Message };
                }
            }
        }

        private static T Parse<T>(HttpResponseMessage message, string text) where T : class
        {
            if (!message.IsSuccessStatusCode)
            {
                return null;
            }
            try
            {
                using (var stream = new MemoryStream(Encoding.UTF8.GetBytes(text)))
                {
                    return (T)new DataContractJsonSerializer(typeof(T)).ReadObject(stream);
                }
            }
            catch (SerializationException)
            {
                return null;
            }
        }
    }
}
