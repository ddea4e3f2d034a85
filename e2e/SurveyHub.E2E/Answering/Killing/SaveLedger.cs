using System.Collections.Concurrent;
using SurveyHub.TestKit.Respondents;

namespace SurveyHub.E2E.Answering.Killing;

/// <summary>What the server said of a save.</summary>
/// <param name="Save">As it was sent.</param>
/// <param name="Response">Of the answer it belongs to.</param>
internal sealed record Acknowledgement(SentSave Save, Guid Response, string Outcome);

/// <summary>Every save that anybody began, what was acknowledged, and what was typed last: written down outside the server, and so not lost with it.</summary>
internal sealed class SaveLedger
{
    private readonly ConcurrentDictionary<Guid, (SentSave Save, Guid Response)> _begun = new();
    private readonly ConcurrentDictionary<Guid, Acknowledgement> _acknowledged = new();
    private readonly ConcurrentDictionary<(Guid Response, string Text), bool> _typed = new();
    private int _resent;
    private int _conflicts;

    public IReadOnlyCollection<(SentSave Save, Guid Response)> Begun => [.. _begun.Values];

    public IReadOnlyCollection<Acknowledgement> Acknowledged => [.. _acknowledged.Values];

    /// <summary>Left in a field by whoever typed them, with nothing typed over them.</summary>
    public IReadOnlyCollection<(Guid Response, string Text)> Typed => [.. _typed.Keys];

    public int Resent => _resent;

    public int Conflicts => _conflicts;

    public void Sending(SentSave save, Guid response)
    {
        if (!_begun.TryAdd(save.Id, (save, response)))
        {
            Interlocked.Increment(ref _resent);
        }
    }

    public void Heard(SentSave save, Guid response, ToldField told)
    {
        _acknowledged.TryAdd(save.Id, new Acknowledgement(save, response, told.Outcome));
        if (told.IsConflict)
        {
            Interlocked.Increment(ref _conflicts);
        }
    }

    public void Left(Guid response, string text) => _typed[(response, text)] = true;

    /// <summary>Its author typed over it, or chose another text.</summary>
    public void Replaced(Guid response, string text) => _typed.TryRemove((response, text), out _);
}
