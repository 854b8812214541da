// Create a data request token
using System;
using DocSpring.Client.Api;
using DocSpring.Client.Client;

public static class Program
{
    public static int Main()
    {
        const string baseUrl = "https://api.docspring.com/api/v1";
        var dataRequestId = "drq_1234567890abcdef01";
        try
        {
            foreach (var name in new[] { "DOCSPRING_TOKEN_ID", "DOCSPRING_TOKEN_SECRET" })
                if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)))
                    throw new InvalidOperationException("Set the environment variable " + name);
            if (dataRequestId == "" || dataRequestId == "." || dataRequestId == "..")
                throw new ArgumentException("dataRequestId cannot be empty, . or ..");
            var configuration = new Configuration { BasePath = baseUrl };
            configuration.Username = Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_ID");
            configuration.Password = Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_SECRET");
            var client = new PDFApi(configuration);
            var response = client.CreateDataRequestToken(dataRequestId);
            if (response == null) throw new InvalidOperationException("No usable response from " + baseUrl);
            if (!Convert.ToString(response.Status).Equals("success", StringComparison.OrdinalIgnoreCase))
                throw new InvalidOperationException("HTTP 201: unexpected response");
            var token = response.Token;
            Console.WriteLine(token.DataRequestUrl);
            Console.WriteLine(token.ExpiresAt);
            return 0;
        }
        catch (ApiException error)
        {
            Console.Error.WriteLine($"HTTP {error.ErrorCode}: {error.ErrorContent}");
            return 1;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(error.GetBaseException().Message);
            return 1;
        }
    }
}
