using CsCheck;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using static SurveyHub.Domain.Tests.Themes.AskedRegions;

namespace SurveyHub.Domain.Tests.Themes;

/// <summary>A marked passage after its answer has been corrected: found again, or said to be lost, and never about other words unseen.</summary>
public sealed class PassagePlaceTests
{
    private const string Text = "Utbudet har minskat sedan 2017. Efterfrågan har ökat, och fler söker än som får.";

    [Theory]
    [InlineData(Text, Fit.Fits, 8)]
    [InlineData("  " + Text + "\r\n", Fit.Fits, 8)]
    [InlineData("Rättelse: " + Text, Fit.Moved, 18)]
    [InlineData("Utbudet har minskat sedan 2017. Efterfrågan har ökat, men ingen väntar.", Fit.Moved, 8)]
    [InlineData("Utbudet har minskat något.", Fit.Doubtful, null)]
    [InlineData("Personalen har minskat sedan 2017. Efterfrågan har ökat, och fler söker än som får.", Fit.Doubtful, null)]
    [InlineData("Det är inte så att utbudet har minskat sedan 2017. Efterfrågan har ökat, och fler söker än som får.", Fit.Doubtful, null)]
    [InlineData("Efterfrågan har minskat.", Fit.Doubtful, null)]
    [InlineData("Utbudet har minskat. Utbudet har minskat.", Fit.Doubtful, null)]
    [InlineData("Utbudet har ökat.", Fit.Lost, null)]
    [InlineData("", Fit.Lost, null)]
    public void Passage_AfterACorrection(string now, Fit fit, int? start) =>
        Assert.Equal(new PassagePlace(fit, start), PassagePlace.Of(Mark(Text, "har minskat"), Says("text", now)));

    [Fact]
    public void SameWordsTwice_AreToldApartByWhatIsAroundThem()
    {
        var passage = Mark("Först ökade utbudet mycket snabbt. Sedan minskade det. Sist ökade utbudet igen.", "ökade utbudet");

        Assert.Equal(
            new PassagePlace(Fit.Moved, 12),
            PassagePlace.Of(passage, Says("text", "Nyss: Först ökade utbudet mycket snabbt. Sedan minskade det. Sist ökade utbudet igen.")));
    }

    [Fact]
    public void Answer_ThatIsGone_HasLostItsPassages() => Assert.Equal(new PassagePlace(Fit.Lost, null), PassagePlace.Of(Mark(Text, "minskat"), null));

    [Fact]
    public void Reason_IsMarkedAsAValueIs()
    {
        var answer = Lacks("text", AnswerKind.Missing, "Vi för ingen statistik.");
        var passage = Passage.Of(Code(0), answer, AnswerPart.Comment, 3, 3);

        Assert.Equal("för", passage.Quote);
        Assert.Equal(new PassagePlace(Fit.Fits, 3), PassagePlace.Of(passage, answer));
        Assert.Equal(Fit.Lost, PassagePlace.Of(passage, Says("text", "Vi för ingen statistik.")).Fit);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(int.MaxValue, 2)]
    public void PlaceThatIsNotThere_CannotBeMarked(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Passage.Of(Code(0), Says("text", "abc"), AnswerPart.Value, start, length));

    [Fact]
    public void Property_WhereverItIsFound_TheSameWordsStand() => Gen.Select(Gen.String[Gen.Char["ab \n"], 1, 40], Gen.String[Gen.Char["ab \n"], 0, 40], Gen.Int[0, 39], Gen.Int[1, 10]).Sample((then, now, start, length) =>
    {
        var answer = Says("text", then);
        var text = Passage.TextOf(answer, AnswerPart.Value);
        if (start + length > text.Length)
        {
            return;
        }

        var passage = Passage.Of(Code(0), answer, AnswerPart.Value, start, length);
        var corrected = Says("text", now);
        var place = PassagePlace.Of(passage, corrected);

        Assert.Equal(place.Counts, place.Start is not null);
        Assert.Equal(Fit.Fits, PassagePlace.Of(passage, answer).Fit);
        Assert.Equal(place.Fit == Fit.Lost, !Passage.TextOf(corrected, AnswerPart.Value).Contains(passage.Quote, StringComparison.Ordinal));
        if (place.Start is { } found)
        {
            Assert.Equal(passage.Quote, Passage.TextOf(corrected, AnswerPart.Value).Substring(found, passage.Quote.Length));
        }
    });

    private static Passage Mark(string text, string quote) =>
        Passage.Of(Code(0), Says("text", text), AnswerPart.Value, text.IndexOf(quote, StringComparison.Ordinal), quote.Length);
}
