// Stand-in for the vendor's NuGet package `DocSpring.Client` 3.1.0, which the machines that run the tests cannot
// fetch. Written for these tests: it has only the recorded signatures of what an example calls and none of the
// vendor's code. Like the vendor's, it reads no environment variables.

using System;

namespace DocSpring.Client.Client
{
    public class Configuration
    {
        public Configuration()
        {
            BasePath = "https://sync.api.docspring.com/api/v1";
            Timeout = TimeSpan.FromSeconds(100);
        }

        public virtual string BasePath { get; set; }

        public virtual TimeSpan Timeout { get; set; }

        public virtual string Username { get; set; }

        public virtual string Password { get; set; }
    }
}
