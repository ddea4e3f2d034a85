using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SurveyHub.E2E.Hosting;

/// <summary>
/// Run by .NET in the process of the program before its own code, when DOTNET_STARTUP_HOOKS names this assembly: gives it a clock that a test can
/// move. The program itself knows nothing of it. It hears of the host in the way that WebApplicationFactory does.
/// </summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = ".NET looks for this very name.")]
[SuppressMessage("Design", "MA0047:Declare types in namespaces", Justification = ".NET looks for this very name.")]
internal static class StartupHook
{
    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new Listeners());

    private sealed class Listeners : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                value.Subscribe(new Host());
            }
        }

        public void OnCompleted()
        {
            // Nothing was opened.
        }

        public void OnError(Exception error)
        {
            // Nothing was opened.
        }
    }

    private sealed class Host : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilding", Value: IHostBuilder builder })
            {
                builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(MovedClock.FromEnvironment())));
            }
        }

        public void OnCompleted()
        {
            // Nothing was opened.
        }

        public void OnError(Exception error)
        {
            // Nothing was opened.
        }
    }
}
