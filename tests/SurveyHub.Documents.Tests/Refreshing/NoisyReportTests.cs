using System.Text.RegularExpressions;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Files as people leave them get a late answer: exactly the list that follows, and nothing else.</summary>
public sealed partial class NoisyReportTests
{
    private const string Map = "karta-70e2 Changed Body 09.0:Har inte svarat>0,30";

    private const string Table = "01.2:16,5 %>16,4 % 12.2:53,0 %>52,6 % 17.2:17,4 %>17,2 % 25.2:13,0 %>12,9 % sum.1:115>116 "
        + "09.0:>Gotland 09.1:>1 09.2:>0,9 % 09.3:>per vecka|och patient";

    private const string List = "Skåne, Värmland och Norrbotten -> Gotland, Skåne, Värmland och Norrbotten";

    public static TheoryData<string> Names => ["Redigerad", "Granskad", "Granskad, godkänd", "Granskad, avvisad", "Hopklippt"];

    [Theory]
    [MemberData(nameof(Names))]
    public void ALateAnswer_GivesExactlyTheList(string name) => Assert.Equal(Expected(name), RefreshRun.Lines(RefreshRun.Succeed(Make(name), RequestFor(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingElse_IsTouched_AndNothingIsWrong(string name)
    {
        var file = Make(name);
        var result = RefreshRun.Succeed(file, RequestFor(name));

        Assert.Equal([], LateGotlandChecker.Check(file, result));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingNew_GivesTheSameBytes(string name)
    {
        var file = Make(name);
        var request = LateGotland.SameAgain with { ConfirmedDeleted = RequestFor(name).ConfirmedDeleted };

        Assert.Equal(Stories(file), Stories(RefreshRun.Succeed(file, request).File));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheValidator_FindsNothingNew(string name)
    {
        var file = Make(name);
        var before = RefreshRun.SchemaErrors(file).ToHashSet();

        Assert.Equal([], RefreshRun.SchemaErrors(RefreshRun.Succeed(file, RequestFor(name)).File).Where(error => !before.Contains(error)));
    }

    [Fact]
    public void APieceThatAnAcceptedChangeTookAway_IsAskedFor()
    {
        var problem = Assert.Single(RefreshRun.Refuse(NoisyReports.ReviewedAndAccepted(), LateGotland.Request));

        Assert.Equal((RefreshDiagnostics.PieceMissing, LateGotland.Silent.Key), (problem.Descriptor, problem.Key));
    }

    public static byte[] Make(string name) => name switch
    {
        "Redigerad" => NoisyReports.Edited(),
        "Granskad" => NoisyReports.Reviewed(),
        "Granskad, godkänd" => NoisyReports.ReviewedAndAccepted(),
        "Granskad, avvisad" => NoisyReports.ReviewedAndRejected(),
        _ => NoisyReports.Pasted(),
    };

    public static RefreshRequest RequestFor(string name) =>
        name == "Granskad, godkänd" ? LateGotland.Request with { ConfirmedDeleted = new HashSet<string> { LateGotland.Silent.Key } } : LateGotland.Request;

    private static string[] Expected(string name) => name switch
    {
        "Redigerad" =>
        [
            "sum-1f0c ChangedWithProse Body cirka 115 -> 116", $"which-77ab Changed Body {List}", "mean-0b2e Unchanged Body 5,8",
            "base-9d41 Changed Header 20 av 21 regioner -> 21 av 21 regioner", "silent-33c0 Changed Footnote Gotland -> ingen region", $"koordinatorer Changed Body {Table}", "staplar-5d11 Changed Body", Map,
        ],
        "Granskad" =>
        [
            "sum-1f0c Changed Body 115 -> 116", "which-77ab MovedAway Body  -> Gotland, Skåne, Värmland och Norrbotten", $"which-77ab Changed Body {List}",
            "mean-0b2e EditedByHand Body 5,9 -> 5,8", "base-9d41 Changed Header 20 av 21 regioner -> 21 av 21 regioner", "silent-33c0 DeletionPending Footnote",
            $"koordinatorer Changed Body {Table}", "staplar-5d11 Changed Body", Map,
        ],
        "Granskad, godkänd" =>
        [
            "sum-1f0c Changed Body 115 -> 116", $"which-77ab Changed Body {List}", "mean-0b2e EditedByHand Body 5,9 -> 5,8",
            "base-9d41 Changed Header 20 av 21 regioner -> 21 av 21 regioner", $"koordinatorer Changed Body {Table}", "staplar-5d11 Changed Body", Map,
        ],
        "Granskad, avvisad" =>
        [
            "sum-1f0c Changed Body 115 -> 116", $"which-77ab Changed Body {List}", "mean-0b2e Unchanged Body 5,8",
            "base-9d41 Changed Header 20 av 21 regioner -> 21 av 21 regioner", "silent-33c0 Changed Footnote Gotland -> ingen region", $"koordinatorer Changed Body {Table}", "staplar-5d11 Changed Body", Map,
        ],
        _ =>
        [
            "sum-1f0c Changed Body 115 -> 116", "sum-1f0c Changed Body 115 -> 116", "sum-1f0c Changed TextBox 115 -> 116", "sum-1f0c Changed TableCell 115 -> 116",
            "sum-1f0c Changed TableCell 115 -> 116", "sum-1f0c Changed Footnote 115 -> 116", $"which-77ab Changed Body {List}", "mean-0b2e Unchanged Body 5,8",
            "base-9d41 Changed Header 20 av 21 regioner -> 21 av 21 regioner", "silent-33c0 Changed Footnote Gotland -> ingen region", $"koordinatorer Changed Body {Table}", "staplar-5d11 Changed Body", "staplar-5d11 Changed Body", "staplar-5d11 Changed Body", Map,
        ],
    };

    // But for the numbers of controls, of which two that are alike are told apart.
    private static string Stories(byte[] file)
    {
        var word = new WordFile(file);
        return Number().Replace(string.Join('\n', word.Parts.Where(part => part.StartsWith("word/", StringComparison.Ordinal)).Select(word.Text)), "");
    }

    [GeneratedRegex("<w:id w:val=\"[0-9]+\" ?/>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
