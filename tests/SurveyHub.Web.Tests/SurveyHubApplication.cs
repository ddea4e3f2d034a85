using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests;

/// <summary>
/// The whole program on a database of its own, made by the migrations, in a folder of its own, at a time that only the test moves.
/// </summary>
public sealed class SurveyHubApplication : WebApplicationFactory<Program>
{
    private readonly TestFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly string _environment;
    private readonly Action<IServiceCollection>? _configure;

    /// <param name="postgres">A connection string of an empty database; null for SQLite.</param>
    /// <param name="settings">Over those of the program: "Site:PublicBaseUrl".</param>
    /// <param name="configure">Changes services, after the program and this class have registered theirs.</param>
    public SurveyHubApplication(
        string? postgres = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        string environment = "Development",
        Action<IServiceCollection>? configure = null)
    {
        _environment = environment;
        _configure = configure;
        var all = new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal), StringComparer.Ordinal);
        all.TryAdd("Storage:Root", _folder.Path);
        // What is due is done when a test says so, not when a real minute has passed.
        all.TryAdd("Jobs:Enabled", "false");
        if (postgres is not null)
        {
            all["Database:Engine"] = "postgres";
            all["Database:ConnectionString"] = postgres;
        }

        _settings = all;
    }

    /// <summary>A Monday morning in Stockholm.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2019, 5, 6, 7, 0, 0, TimeSpan.Zero));

    /// <summary>What stands on the console of whoever started the program.</summary>
    public StringWriter Console { get; } = new();

    public CapturedLog Log { get; } = new();

    /// <summary>The path of the set-up link on the console.</summary>
    public string SetupPath
    {
        get
        {
            _ = Services;
            var line = Console.ToString().Split('\n').Single(l => l.Contains("/setup/", StringComparison.Ordinal));
            return new Uri(line.Trim()).AbsolutePath;
        }
    }

    public HttpClient Browser() =>
        // On real HTTP the program listens elsewhere than at the factory's usual address.
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true, BaseAddress = ClientOptions.BaseAddress });

    public HttpClient BrowserThatStaysPut() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    protected override IHost CreateHost(IHostBuilder builder)
    {
        // Read before the program's own services are registered, unlike settings given to ConfigureWebHost.
        builder.UseEnvironment(_environment);
        return base.CreateHost(builder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.Replace(ServiceDescriptor.Singleton(new OperatorConsole(Console)));
            services.AddSingleton<ILoggerProvider>(Log);
            _configure?.Invoke(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
        await Console.DisposeAsync();
        Log.Dispose();
    }
}
