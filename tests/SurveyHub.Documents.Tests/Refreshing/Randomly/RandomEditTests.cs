using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing.Randomly;

/// <summary>Whatever is done to a report, no prose is lost and no number is wrong without being told.</summary>
public sealed class RandomEditTests
{
    private const int MostEdits = 9;

    /// <summary>The validator takes longer than all the rest.</summary>
    private const int Validated = 10;

    private static readonly string[] Texts = [.. LateGotland.Before.Where(piece => piece.Value is TextValue).Select(piece => piece.Mark.Key)];

    private static readonly string[] Tables = [LateGotland.Table.Key];

    private static readonly string[] Charts = [LateGotland.Chart.Key];

    private static readonly string[] Maps = [LateGotland.Map.Key];

    [Fact]
    public void WhateverPeopleDo_NothingIsLostAndNothingGoesUntold()
    {
        var seed = TestSettings.Seed(20_261_129);
        var fates = new Dictionary<PieceFate, int>();
        var refused = 0;
        for (var round = 0; round < TestSettings.Rounds(300, 3_000); round++)
        {
            var (file, edits) = Edited(seed + round);
            var trace = $"SURVEYHUB_SEED={seed + round}: {string.Join(", ", edits)}";
            switch (ReportRefresher.Refresh(file, LateGotland.Request))
            {
                case RefreshResult.Refused refusal:
                    refused++;
                    AssertRightlyRefused(file, refusal, trace);
                    break;
                case RefreshResult.Refreshed result:
                    var wrong = LateGotlandChecker.Check(file, result);
                    Assert.True(wrong.Count == 0, $"{trace}\n{string.Join('\n', wrong)}");
                    Assert.True(RefreshRun.Succeed(result.File, LateGotland.Request).File.AsSpan().SequenceEqual(result.File), $"{trace}: not settled");
                    if (round % Validated == 0)
                    {
                        Assert.Equal([], RefreshRun.SchemaErrors(result.File).Except(RefreshRun.SchemaErrors(file)));
                    }

                    CountFates(result, fates);
                    break;
            }
        }

        // A test that never sees a fate says nothing of it.
        Assert.InRange(refused, 1, TestSettings.Rounds(150, 1_500));
        Assert.Equal(Enum.GetValues<PieceFate>().Except([PieceFate.Overwritten]), fates.Keys.Order());
    }

    private static (byte[] File, IReadOnlyList<string> Edits) Edited(int seed)
    {
        var random = new Random(seed);
        var file = new WordFile(MarkedReport.Bytes);
        var edits = new RandomWordEdits(random, file, Texts, Tables, Charts, Maps).Make(random.Next(1, MostEdits));
        return (file.ToBytes(), edits);
    }

    private static void AssertRightlyRefused(byte[] file, RefreshResult.Refused refusal, string trace)
    {
        var word = new WordFile(file);
        var present = word.Parts.Where(part => part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal))
            .SelectMany(part => word.Xml(part).Root!.Controls()).Select(WordRuns.KeyOf).ToHashSet();
        var lost = refusal.Problems.Where(problem => problem.Descriptor == RefreshDiagnostics.PieceMissing).Select(problem => problem.Key);
        Assert.True(lost.SequenceEqual(LateGotland.Before.Select(piece => piece.Mark.Key).Where(key => !present.Contains(key))), trace);
        Assert.All(refusal.Problems, problem => Assert.Contains(problem.Descriptor, new[] { RefreshDiagnostics.PieceMissing, RefreshDiagnostics.InsideFieldCode }));
    }

    private static void CountFates(RefreshResult.Refreshed result, Dictionary<PieceFate, int> fates)
    {
        foreach (var place in result.Pieces.SelectMany(piece => piece.Places))
        {
            fates[place.Fate] = fates.GetValueOrDefault(place.Fate) + 1;
        }
    }
}
