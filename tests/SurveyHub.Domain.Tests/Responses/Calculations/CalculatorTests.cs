using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Calculations;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Responses.Calculations.CalculatedForm;

namespace SurveyHub.Domain.Tests.Responses.Calculations;

public sealed class CalculatorTests
{
    private static readonly SumFormula Sum = new([A, B, C]);

    [Fact]
    public void Formulas_GiveTheirNumbers()
    {
        Answer[] answers = [Yes, Is("a", 12.5m), Is("b", 4m), Is("c", -1m)];

        Assert.Equal(15.5m, Result(With(Sum), answers).Number);
        Assert.Equal(8.5m, Result(With(new DifferenceFormula(A, B)), answers).Number);
        Assert.Equal(312.5m, Result(With(new ShareFormula(A, B)), answers).Number);
        Assert.Equal(3_125m, Result(With(new RateFormula(A, 1_000, B)), answers).Number);
    }

    [Fact]
    public void NotAsked_AddsNothing_AndIsNoPartOfAQuotient()
    {
        Answer[] answers = [Is("a", 3), Is("b", 4), Is("c", 100)];

        Assert.Equal((CalculatedState.Value, 7m), (Result(With(Sum), answers).State, Result(With(Sum), answers).Number));
        Assert.Equal(CalculatedState.NotApplicable, Result(With(new ShareFormula(A, C)), answers).State);
        Assert.Equal(CalculatedState.NotApplicable, Result(With(new DifferenceFormula(C, A)), answers).State);
    }

    [Theory]
    [InlineData(AnswerKind.Missing, CalculatedState.Unknown)]
    [InlineData(AnswerKind.PartlyKnown, CalculatedState.Unknown)]
    [InlineData(AnswerKind.NotApplicable, CalculatedState.Value)]
    [InlineData(AnswerKind.Cleared, CalculatedState.NotAnswered)]
    public void Sum_WithAnAnswerWithoutANumber(AnswerKind kind, CalculatedState expected)
    {
        var result = Result(With(Sum), Is("a", 3), Without("b", kind));

        Assert.Equal((expected, expected == CalculatedState.Value ? 3m : 0m), (result.State, result.Number));
        Assert.Equal(expected == CalculatedState.Value ? [] : [Path("q.b")], result.Because);
    }

    [Fact]
    public void Text_ThatIsNoNumber_MakesItUnknown() => Assert.Equal(CalculatedState.Unknown, Result(With(Sum), Is("a", 3), Unread("b")).State);

    [Fact]
    public void EmptyField_IsZero_OnlyWhereTheAuthorSaysSo()
    {
        Assert.Equal(CalculatedState.NotAnswered, Result(With(Sum), Is("a", 3)).State);
        Assert.Equal(3m, Result(With(Sum with { EmptyIsZero = true }), Is("a", 3)).Number);
        Assert.Equal(CalculatedState.Unknown, Result(With(Sum with { EmptyIsZero = true }), Is("a", 3), Without("b", AnswerKind.Missing)).State);
    }

    [Fact]
    public void EmptyQuestion_IsNoZero_ButAnEmptyFieldBesideOthersIs()
    {
        var questionnaire = With(Sum with { EmptyIsZero = true });

        Assert.Equal(CalculatedState.NotAnswered, Result(questionnaire).State);
        Assert.Equal(CalculatedState.NotAnswered, Result(questionnaire, Without("a", AnswerKind.Cleared)).State);
        Assert.Equal((CalculatedState.Value, 0m), (Result(questionnaire, Yes).State, Result(questionnaire, Yes).Number));
        Assert.Equal((CalculatedState.Value, 0m), (Result(questionnaire, Without("a", AnswerKind.NotApplicable)).State, Result(questionnaire, Is("a", 0)).Number));
        // What stands in a field that is not asked says nothing.
        Assert.Equal(CalculatedState.NotAnswered, Result(questionnaire, Is("c", 3)).State);
        Assert.Equal("Räknas ut när något är ifyllt", CalculatedText.Of(questionnaire, questionnaire.FindCalculated(Path("q.k"))!, Result(questionnaire), Language.Swedish));
    }

    [Fact]
    public void NothingThatApplies_DoesNotApply() => Assert.Equal(
        CalculatedState.NotApplicable, Result(With(Sum), Without("a", AnswerKind.NotApplicable), Without("b", AnswerKind.NotApplicable)).State);

    [Fact]
    public void DividedByZero_ThereIsNoValue()
    {
        var result = Result(With(new ShareFormula(A, B)), Is("a", 0), Is("b", 0));

        Assert.Equal((CalculatedState.DividedByZero, 0m), (result.State, result.Number));
    }

    [Fact]
    public void TooLarge_IsSaid()
    {
        CalculatedField square = new(Path("q.l"), "L", new Calculation(new RateFormula(new FieldOperand(Path("q.k")), 10_000_000, B)));
        var questionnaire = With(new RateFormula(A, 10_000_000, B), null, square);

        Assert.Equal(CalculatedState.TooLarge, Result(questionnaire, "q.l", Is("a", 999_999_999_999_999m), Is("b", 0.01m)).State);
    }

    [Fact]
    public void Chain_IsRoundedOnce_HalfAwayFromZero()
    {
        CalculatedField back = new(Path("q.l"), "L", new Calculation(new SumFormula([new FieldOperand(Path("q.k")), C])));
        var questionnaire = With(new RateFormula(A, 1, B), 0, back);
        Answer[] answers = [Yes, Is("a", 1), Is("b", 3), Is("c", 0.5m)];

        var shown = questionnaire.FindCalculated(Path("q.k"))!;
        Assert.Equal("0", CalculatedText.Short(shown, Result(questionnaire, answers)));
        Assert.Equal("0,83", CalculatedText.Short(questionnaire.FindCalculated(Path("q.l"))!, Result(questionnaire, "q.l", answers)));
        Assert.Equal("−0,13", CalculatedText.Short(shown with { Type = new NumberType(2, null, null, null) }, CalculatedResult.Of(-0.125m)));
    }

    [Fact]
    public void What_WouldBeWorkedOutOfItself_IsNotKnown() => Assert.Equal(
        CalculatedState.Unknown, Result(With(new SumFormula([A, new FieldOperand(Path("q.k"))])), Is("a", 1)).State);

    [Fact]
    public void It_IsNoField()
    {
        var sheet = new AnswerSheet(With(Sum), [Is("a", 3), new Answer(Path("q.k"), null, AnswerKind.Value, "99", new NumberValue(99), null, null)]);

        Assert.DoesNotContain(sheet.Questionnaire.Fields, field => field.Path == Path("q.k"));
        Assert.Null(sheet.Questionnaire.FindAnswerable(Path("q.k")));
        Assert.Null(sheet.Find(Path("q.k")));
        Assert.Equal(new Completion(1, 3), sheet.CompletionOf(sheet.Questionnaire.Questions));
        Assert.Empty(sheet.Findings());
    }

    [Fact]
    public void Words_SayWhyThereIsNoNumber()
    {
        var questionnaire = With(Sum);
        var value = questionnaire.FindCalculated(Path("q.k"))!;

        Assert.Equal("Räknas ut när ”B” är ifyllt", CalculatedText.Of(questionnaire, value, Result(questionnaire, Is("a", 1)), Language.Swedish));
        Assert.Equal("Calculated when 'A' and 'B' are filled in", CalculatedText.Of(questionnaire, value, Result(questionnaire), Language.English));
        Assert.Equal("Går inte att räkna ut: ”A” är inte känt", CalculatedText.Of(questionnaire, value, Result(questionnaire, Without("a", AnswerKind.Missing), Is("b", 1)), Language.Swedish));
    }
}
