// Stand-in for the vendor's NuGet package `DocSpring.Client` 3.1.0, which the machines that run the tests cannot
// fetch. Written for these tests: it has only the recorded signatures of what an example calls and none of the
// vendor's code.

using System.Runtime.Serialization;

namespace DocSpring.Client.Model
{
    [DataContract]
    public class SubmissionDataRequestToken
    {
        [DataMember(Name = "id")]
        public string Id { get; set; }

        [DataMember(Name = "secret")]
        public string Secret { get; set; }

        [DataMember(Name = "expires_at")]
        public string ExpiresAt { get; set; }

        [DataMember(Name = "data_request_url")]
        public string DataRequestUrl { get; set; }
    }
}
