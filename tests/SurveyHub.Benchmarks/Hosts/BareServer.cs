using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace SurveyHub.Benchmarks.Hosts;

/// <summary>Kestrel that answers everything with the bytes of one file, and does nothing else.</summary>
internal static class BareServer
{
    public const string Verb = "bare-server";

    public static async Task RunAsync(string port, string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes, 0, bytes.Length);
        });
        await app.RunAsync();
    }

    /// <summary>Starts one in a process of its own.</summary>
    public static HostProcess Start(string file)
    {
        var port = HostProcess.FreePort();
        // As many heaps as the host of a web project has by default.
        return new HostProcess(port, [typeof(BareServer).Assembly.Location, Verb, $"{port}", file], [("DOTNET_gcServer", "1")]);
    }
}
