namespace SurveyHub.E2E.Answering.Killing;

/// <summary>Somebody who types while the server comes and goes. What they did is in the <see cref="SaveLedger"/>.</summary>
internal interface IRespondent
{
    /// <summary>Types, and is interrupted.</summary>
    Task TypeAsync(Task untilThen, CancellationToken cancellationToken);

    /// <summary>Sends what waits, opens the page anew and sends what the browser kept, until nothing is left but what a person has to choose.</summary>
    Task SettleAsync(CancellationToken cancellationToken);

    /// <summary>What the page shows.</summary>
    Task<IReadOnlyList<ShownField>> ReadAsync();
}

/// <summary>A field as somebody has it before them when all is over.</summary>
/// <param name="IsInConflict">It stands beside the text that holds.</param>
internal sealed record ShownField(string Who, Guid Response, string Path, string Text, bool IsInConflict);
