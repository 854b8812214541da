// Stand-in for the vendor's NuGet package `DocSpring.Client` 3.1.0, which the machines that run the tests cannot
// fetch. Written for these tests: it has only the recorded signatures of what an example calls and none of the
// vendor's code.

using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace DocSpring.Client.Model
{
    [DataContract]
    public class CreateSubmissionDataRequestTokenResponse
    {
        public enum StatusEnum
        {
            Success = 1,
            Error = 2
        }

        public StatusEnum Status { get; set; }

        [DataMember(Name = "token", Order = 2)]
        public SubmissionDataRequestToken Token { get; set; }

        [DataMember(Name = "errors", Order = 3, EmitDefaultValue = false)]
        public List<string> Errors { get; set; }

        [DataMember(Name = "status", Order = 1)]
        private string StatusText
        {
            get { return Status == StatusEnum.Success ? "success" : "error"; }
            set { Status = ParseStatus(value); }
        }

        public virtual string ToJson()
        {
            using (var stream = new MemoryStream())
            {
                new DataContractJsonSerializer(GetType()).WriteObject(stream, this);
                return Encoding.UTF8.GetString(stream.ToArray());
            }
        }

        private static StatusEnum ParseStatus(string text)
        {
            switch (text)
            {
                case "success": return StatusEnum.Success;
                case "error": return StatusEnum.Error;
                default: throw new SerializationException("Unknown status " + text);
            }
        }
    }
}
