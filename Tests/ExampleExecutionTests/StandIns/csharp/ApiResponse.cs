// Stand-in for the vendor's NuGet package `DocSpring.Client` 3.1.0, which the machines that run the tests cannot
// fetch. Written for these tests: it has only the recorded signatures of what an example calls and none of the
// vendor's code.

using System.Net;

namespace DocSpring.Client.Client
{
    public class ApiResponse<T>
    {
        public ApiResponse(HttpStatusCode statusCode, T data, string rawContent)
        {
            StatusCode = statusCode;
            Data = data;
            RawContent = rawContent;
        }

        public HttpStatusCode StatusCode { get; private set; }

        public T Data { get; private set; }

        public string RawContent { get; private set; }

        public string ErrorText { get; set; }
    }
}
