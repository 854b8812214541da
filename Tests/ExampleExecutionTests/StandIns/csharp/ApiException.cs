// Stand-in for the vendor's NuGet package `DocSpring.Client` 3.1.0, which the machines that run the tests cannot
// fetch. Written for these tests: it has only the recorded signatures of what an example calls and none of the
// vendor's code.

using System;
using System.Collections.Generic;

namespace DocSpring.Client.Client
{
    public class ApiException : Exception
    {
        public ApiException()
        {
        }

        public ApiException(int errorCode, string message) : base(message)
        {
            ErrorCode = errorCode;
        }

        // The headers are a type of the vendor's package that is a dictionary of lists.
        public ApiException(
            int errorCode, string message, object errorContent = null, IDictionary<string, IList<string>> headers = null)
            : base(message)
        {
            ErrorCode = errorCode;
            ErrorContent = errorContent;
            Headers = headers;
        }

        public int ErrorCode { get; set; }

        public object ErrorContent { get; private set; }

        public IDictionary<string, IList<string>> Headers { get; private set; }
    }
}
