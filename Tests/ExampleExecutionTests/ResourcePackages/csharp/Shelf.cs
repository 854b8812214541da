// A client in the shape of those that Fern makes.
using System;
using System.IO;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Threading.Tasks;

namespace Shelf
{
    public class ShelfException : Exception
    {
        public ShelfException(int status, object body) : base("Error with status " + status)
        {
            StatusCode = status;
            Body = body;
        }

        public int StatusCode { get; }
        public object Body { get; }
    }

    public class ShelfOptions
    {
        public string BaseUrl { get; set; }
        public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
    }

    [DataContract]
    public class CreateThing
    {
        [DataMember(Name = "name")] public string Name { get; set; }
        [DataMember(Name = "count", EmitDefaultValue = false)] public int? Count { get; set; }
        [DataMember(Name = "isLive", EmitDefaultValue = false)] public bool? IsLive { get; set; }
    }

    [DataContract]
    public class Thing
    {
        [DataMember(Name = "id")] public string Id { get; set; }
        [DataMember(Name = "name")] public string Name { get; set; }
        [DataMember(Name = "isLive")] public bool? IsLive { get; set; }
        [DataMember(Name = "seenAt")] private string seenAt = null;
        public DateTime? SeenAt => seenAt == null ? (DateTime?)null : DateTime.Parse(seenAt).ToUniversalTime();
    }

    [DataContract]
    public class Data
    {
        [DataMember(Name = "thing")] public Thing Thing { get; set; }
    }

    [DataContract]
    public class FoundThing
    {
        [DataMember(Name = "status")] public string Status { get; set; }
        [DataMember(Name = "data")] public Data Data { get; set; }
    }

    public class ShelfClient
    {
        public ShelfClient(string token, ShelfOptions options) { Things = new ThingsClient(token, options); }

        public ThingsClient Things { get; }
    }

    public class ThingsClient
    {
        private readonly string token;
        private readonly ShelfOptions options;

        internal ThingsClient(string token, ShelfOptions options)
        {
            this.token = token;
            this.options = options;
        }

        public Task<Thing> CreateAsync(CreateThing request) => SendAsync<Thing>("POST", "/things", request);

        public Task<FoundThing> GetAsync(string thingId) =>
            SendAsync<FoundThing>("GET", "/things/" + Uri.EscapeDataString(thingId));

        public Task DeleteAsync(string thingId) => SendAsync<object>("DELETE", "/things/" + Uri.EscapeDataString(thingId));

        private async Task<T> SendAsync<T>(string method, string path, object body = null)
        {
            var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = options.Timeout };
            var request = new HttpRequestMessage(new HttpMethod(method), options.BaseUrl + path);
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
            if (body != null)
            {
                var stream = new MemoryStream();
                new DataContractJsonSerializer(body.GetType()).WriteObject(stream, body);
                request.Content = new ByteArrayContent(stream.ToArray());
                request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            }
            var response = await client.SendAsync(request);
            var data = await response.Content.ReadAsByteArrayAsync();
            if ((int)response.StatusCode >= 300)
                throw new ShelfException((int)response.StatusCode, Encoding.UTF8.GetString(data));
            if (data.Length == 0) return default(T);
            return (T)new DataContractJsonSerializer(typeof(T)).ReadObject(new MemoryStream(data));
        }
    }
}
