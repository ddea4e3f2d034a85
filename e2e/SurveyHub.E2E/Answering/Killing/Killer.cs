using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering.Killing;

/// <summary>Ends the server by SIGKILL at random moments, and starts it again.</summary>
internal sealed class Killer(RunningSurveyHub site, int seed)
{
    /// <summary>About what a start takes: the moments are drawn so that all kills fit in the time.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(2.5);

    private static readonly TimeSpan LeastLife = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan MostOfAStart = TimeSpan.FromSeconds(1.5);

    private readonly Random _chance = new(seed);

    public async Task KillAsync(int kills, TimeSpan within, CancellationToken cancellationToken)
    {
        var life = (within / kills) - Start;
        for (var kill = 1; kill <= kills; kill++)
        {
            await Task.Delay(LeastLife + (2 * _chance.NextDouble() * (life > LeastLife ? life : LeastLife)), cancellationToken);
            await site.KillAsync();
            // One in six does not live to answer anything.
            while (kill < kills && _chance.Next(6) == 0)
            {
                kill++;
                site.BeginRestart();
                await Task.Delay(_chance.NextDouble() * MostOfAStart, cancellationToken);
                await site.KillAsync();
            }

            await site.RestartAsync(cancellationToken);
        }
    }
}
