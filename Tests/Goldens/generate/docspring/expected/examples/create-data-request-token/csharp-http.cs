// Create a data request token
using System;
using System.Net.Http;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml;

public static class Program
{
    public static void Main() => Environment.Exit(RunAsync().GetAwaiter().GetResult());

    private static async Task<int> RunAsync()
    {
        const string baseUrl = "https://api.docspring.com/api/v1";
        var dataRequestId = "drq_1234567890abcdef01";
        try
        {
            foreach (var name in new[] { "DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET" })
                if (!Regex.IsMatch(Environment.GetEnvironmentVariable(name) ?? "", @"\A\P{Cc}+\z"))
                    throw new InvalidOperationException($"Set the environment variable {name} to printable text");
            if (dataRequestId == "" || dataRequestId == "." || dataRequestId == "..")
                throw new InvalidOperationException("dataRequestId cannot be empty, . or ..");
            var url = $"{baseUrl}/data_requests/{Uri.EscapeDataString(dataRequestId)}/tokens";
            var request = new HttpRequestMessage(HttpMethod.Post, url);
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            var credentials = Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_ID") + ":"
                + Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_SECRET"));
            request.Headers.TryAddWithoutValidation("Authorization", "Basic " + Convert.ToBase64String(credentials));
            var handler = new HttpClientHandler { AllowAutoRedirect = false };
            var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) };
            var response = await client.SendAsync(request);
            var status = (int)response.StatusCode;
            var data = await response.Content.ReadAsByteArrayAsync();
            var xml = new XmlDocument();
            if (status == 201) xml.Load(JsonReaderWriterFactory.CreateJsonReader(data, XmlDictionaryReaderQuotas.Max));
            var token = xml["root"]?["token"];
            if (token?.GetAttribute("type") != "object" || xml["root"]?["status"]?.InnerText != "success")
                throw new InvalidOperationException(
                    $"HTTP {status}: {(status < 400 ? "unexpected response" : Encoding.UTF8.GetString(data))}");
            Console.WriteLine(token["data_request_url"]?.InnerText);
            Console.WriteLine(token["expires_at"]?.InnerText);
            return 0;
        }
        catch (Exception error)
        {
            var prefix = error is InvalidOperationException ? "" : "No usable response: ";
            Console.Error.WriteLine(prefix + error.GetBaseException().Message);
            return 1;
        }
    }
}
