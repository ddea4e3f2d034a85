using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Platform.SignIn;

/// <summary>Where a person stands who may read secrets: the console the program was started from, never a log.</summary>
public sealed record OperatorConsole(TextWriter Out);

/// <summary>Prints the set-up link once the server listens, for as long as nobody can sign in.</summary>
internal sealed class SetupAnnouncement(
    EngineConnections connections, IServiceScopeFactory scopes, PublicAddress address, OperatorConsole console) : IHostedLifecycleService
{
    private const string FindUser = "SELECT 1 FROM \"AspNetUsers\" LIMIT 1";

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (await HasUserAsync(cancellationToken))
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var administrator = scope.ServiceProvider.GetRequiredService<FirstAdministrator>();
        if (await administrator.IssueLinkAsync(cancellationToken) is not { } token)
        {
            return;
        }

        var link = new Uri(address.Base ?? address.Listening, $"{LinkRoutes.Setup}/{token.Reveal()}");
        await console.Out.WriteLineAsync(
            $"""

             Ingen användare finns ännu. Öppna länken inom 30 minuter och skapa den första administratören:
             No user exists yet. Open the link within 30 minutes to create the first administrator:

               {link}

             """.AsMemory(),
            cancellationToken);
        await console.Out.FlushAsync(cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Asked without EF, whose first use would keep the first respondents waiting at every start.</summary>
    private async Task<bool> HasUserAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = FindUser;
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}
