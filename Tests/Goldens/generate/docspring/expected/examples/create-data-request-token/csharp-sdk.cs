// Create a data request token
using System;
using System.Text.RegularExpressions;
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
                if (!Regex.IsMatch(Environment.GetEnvironmentVariable(name) ?? "", @"\A\P{Cc}+\z"))
                    throw new InvalidOperationException($"Set the environment variable {name} to printable text");
            if (dataRequestId == "" || dataRequestId == "." || dataRequestId == "..")
                throw new InvalidOperationException("dataRequestId cannot be empty, . or ..");
            var configuration = new Configuration { BasePath = baseUrl, Timeout = TimeSpan.FromSeconds(30) };
            configuration.Username = Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_ID");
            configuration.Password = Environment.GetEnvironmentVariable("DOCSPRING_TOKEN_SECRET");
            var client = new PDFApi(configuration);
            var response = client.CreateDataRequestTokenWithHttpInfo(dataRequestId);
            var status = (int)response.StatusCode;
            if (status == 0) throw new InvalidOperationException("No usable response: " + response.ErrorText);
            var token = response.Data?.Token;
            if (status != 201 || token == null
                || !Convert.ToString(response.Data?.Status).Equals("success", StringComparison.OrdinalIgnoreCase))
                throw new InvalidOperationException($"HTTP {status}: unexpected response");
            Console.WriteLine(token.DataRequestUrl);
            Console.WriteLine(token.ExpiresAt);
            return 0;
        }
        catch (ApiException error)
        {
            Console.Error.WriteLine($"HTTP {error.ErrorCode}: {error.ErrorContent}");
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(error.GetBaseException().Message);
        }
        return 1;
    }
}
