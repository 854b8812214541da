// Create a data request token
using System;
using System.Linq;
using System.Net.Http;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Threading.Tasks;
using System.Xml;

public static class Program
{
    private static async Task<int> RunAsync()
    {
        const string baseUrl = "https://api.docspring.com/api/v1";
        var dataRequestId = "drq_1234567890abcdef01";

        foreach (var name in new[] { "DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET" })
        {
            if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))) return Fail("Set the environment variable " + name);
        }
        if (new[] { "", ".", ".." }.Contains(dataRequestId)) return Fail("dataRequestId cannot be empty, . or ..");

        using (var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }))
        using (var request = new HttpRequestMessage(new HttpMethod("POST"), $"{baseUrl}/data_requests/{Uri.EscapeDataString(dataRequestId)}/tokens"))
        {
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            var credentials = Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_ID") + ":" + Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_SECRET");
            request.Headers.TryAddWithoutValidation("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
            using (var response = await client.SendAsync(request))
            {
                var status = (int)response.StatusCode;
                var text = await response.Content.ReadAsStringAsync();
                var body = Parse(text);
                var token = body?["token"];
                if (status != 201 || body?["status"]?.InnerText != "success" || token == null)
                    return Fail($"HTTP {status}: " + (Text(body?["error"]) ?? Text(body?["errors"]) ?? text));
                Console.WriteLine(token["data_request_url"]?.InnerText);
                Console.WriteLine(token["expires_at"]?.InnerText);
                return 0;
            }
        }
    }

    // Exits by itself: returning from Main while a pool thread winds up can hang on Mono.
    public static void Main()
    {
        try
        {
            Environment.Exit(RunAsync().GetAwaiter().GetResult());
        }
        catch (Exception error) when (error is HttpRequestException || error is TaskCanceledException)
        {
            Environment.Exit(Fail("No response: " + error.GetBaseException().Message));
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }

    // JSON as XML elements: null when the text is not JSON.
    private static XmlElement Parse(string json)
    {
        var document = new XmlDocument();
        try
        {
            document.Load(JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max));
        }
        catch (XmlException)
        {
            return null;
        }
        return document.DocumentElement;
    }

    private static string Text(XmlElement element)
    {
        return element == null || !element.HasChildNodes ? null : string.Join(", ", element.ChildNodes.Cast<XmlNode>().Select(node => node.InnerText));
    }
}
