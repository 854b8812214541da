// Create a data request token
using System;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using .Api;
using .Client;

public static class Program
{
    public static int Main()
    {
        const string baseUrl = "https://api.docspring.com/api/v1";
        var dataRequestId = "drq_1234567890abcdef01";

        foreach (var name in new[] { "DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET" })
        {
            if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)))
                return Fail("Set the environment variable " + name);
        }
        if (dataRequestId == "" || dataRequestId == "." || dataRequestId == "..")
            return Fail("dataRequestId cannot be empty, . or ..");

        var configuration = new Configuration { BasePath = baseUrl };
        configuration.Username = Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_ID");
        configuration.Password = Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_SECRET");
        var client = new (configuration);

        try
        {
            var response = client.CreateDataRequestToken(dataRequestId);
            if (response == null) return Fail("No usable response from " + baseUrl);
            if (!Convert.ToString(response.Status).Equals("success", StringComparison.OrdinalIgnoreCase))
                throw new (201, "", response.ToJson());
            var token = response.Token;
            Console.WriteLine(token.DataRequestUrl);
            Console.WriteLine(token.ExpiresAt);
            return 0;
        }
        catch ( error)
        {
            var text = Convert.ToString(error.ErrorContent);
            var body = Parse(text);
            var message = body?["error"] ?? body?["errors"];
            if (message != null) text = string.Join(", ", message.ChildNodes.Cast<XmlNode>().Select(node => node.InnerText));
            return Fail($"HTTP {error.ErrorCode}: {text}");
        }
    }

    private static XmlElement Parse(string json)
    {
        try
        {
            var document = new XmlDocument();
            document.Load(JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max));
            return document.DocumentElement;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
