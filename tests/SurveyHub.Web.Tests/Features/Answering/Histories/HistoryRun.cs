using System.Globalization;
using SurveyHub.TestKit.Respondents;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering.Histories;

/// <summary>Lets a history happen to an organisation of its own, and looks what became of everything that was typed.</summary>
internal static class HistoryRun
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task ExecuteAsync(HistoryWave wave, HttpClient client, History history)
    {
        var promises = new Promises();
        var rights = (await wave.NextAsync()).Take(history.People).ToList();
        var people = rights.Select(right => new Somebody(right, new RespondentLink(client, right.Address), promises)).ToList();
        foreach (var step in history.Steps)
        {
            var who = people[step.Who % people.Count];
            if (step.Move != Move.Withdraw)
            {
                await who.DoAsync(step);
            }
            else if (who != people[0] && !who.IsWithdrawn)
            {
                await wave.WithdrawAsync(who.Right);
                who.IsWithdrawn = true;
            }
        }

        // Opened again, if it was handed in, so that what waits in somebody's browser can arrive.
        await new RespondentLink(client, rights[0].Address).ReopenAsync(Stop);
        foreach (var person in people)
        {
            await person.SettleAsync();
        }

        await AssertAsync(wave, promises, people);
    }

    private static async Task AssertAsync(HistoryWave wave, Promises promises, List<Somebody> people)
    {
        var log = await wave.Wave.LogAsync(people[0].Right);
        var held = await wave.Wave.HeldAsync(people[0].Right);
        promises.AssertKept(log, (author, text) => people.Single(person => person.Right == author) is { IsWithdrawn: true } person && person.IsWaiting(text));
        promises.AssertNothingIsOverwrittenUnseen(log);
        promises.AssertNothingIsDoubled(log);
        promises.AssertConflictsAreSeen(log, await wave.Wave.SettledAsync(people[0].Right), await people[0].OpenTextsAsync());
        foreach (var field in log.GroupBy(entry => entry.Path.ToString()))
        {
            AssertHolds(field.OrderBy(entry => entry.Sequence), held.GetValueOrDefault(field.Key));
        }

        var texts = held.ToDictionary(pair => pair.Key, pair => pair.Value.Raw, StringComparer.Ordinal);
        var sequences = held.ToDictionary(
            pair => pair.Key, pair => pair.Value.Sequence.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        people.ForEach(person => person.AssertShows(texts, sequences));
    }

    /// <summary>An entry holds exactly when it built on what held before it, and the last of those is the answer.</summary>
    private static void AssertHolds(IEnumerable<AnswerEvent> entries, AnswerEvent? held)
    {
        long? last = null;
        foreach (var entry in entries.Where(entry => entry.Standing != EntryStanding.NotTaken))
        {
            Assert.Equal(entry.BasedOn == last ? EntryStanding.Applied : EntryStanding.Conflicting, entry.Standing);
            last = entry.Standing == EntryStanding.Applied ? entry.Sequence : last;
        }

        Assert.Equal(last, held?.Sequence);
    }
}
