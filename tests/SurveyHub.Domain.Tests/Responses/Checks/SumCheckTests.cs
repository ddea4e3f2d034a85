using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Responses.Checks.CheckedForm;

namespace SurveyHub.Domain.Tests.Responses.Checks;

/// <summary>Rows that sum to 100, with every kind of answer in them.</summary>
public sealed class SumCheckTests
{
    private static readonly ComparisonCheck Rows =
        new(Severity.Error, CheckScope.Rows, [Row("r"), Row("s")], Relation.Equal, 100, EmptyIsZero: true);

    private static readonly ComparisonCheck Strict = Rows with { EmptyIsZero = false };

    [Theory]
    [InlineData(99, "Raden summerar till 99; den ska summera till 100. Det saknas 1\u00A0procentenhet.")]
    [InlineData(102, "Raden summerar till 102; den ska summera till 100. Det är 2\u00A0procentenheter för mycket.")]
    [InlineData(99.5, "Raden summerar till 99,5; den ska summera till 100. Det saknas 0,5\u00A0procentenheter.")]
    [InlineData(100, null)]
    public void Row_ThatDoesNotComeOut_SaysWhatIsMissing(double number, string? expected) =>
        Assert.Equal(expected, First(With(Rows), Is("q.r.a", (decimal)number)).Message());

    [Fact]
    public void Row_ThatDoesNotComeOut_SaysSoInEnglish() => Assert.Equal(
        "The row sums to 99; it must sum to 100. That is 1\u00A0percentage point too little.",
        First(With(Rows), Is("q.r.a", 30), Is("q.r.b", 44), Is("q.r.c", 25)).Message(Language.English));

    [Fact]
    public void Sum_IsTold_ForEveryRow_WhetherItIsWrongOrNot()
    {
        var outcomes = new AnswerSheet(With(Rows), [Is("q.r.a", 60), Is("q.r.b", 40)]).Checks();

        Assert.Equal([new RunningSum(100, 100), new RunningSum(0, 100)], outcomes.Select(outcome => outcome.Sum));
        Assert.Equal([LineState.Holds, LineState.NotBegun], outcomes.Select(outcome => outcome.State));
        Assert.All(outcomes, outcome => Assert.Null(outcome.Finding));
    }

    [Theory]
    [InlineData(AnswerKind.Missing, LineState.Open)]
    [InlineData(AnswerKind.PartlyKnown, LineState.Open)]
    [InlineData(AnswerKind.NotApplicable, LineState.Broken)]
    [InlineData(AnswerKind.Cleared, LineState.Broken)]
    public void CellWithoutNumber_IsUnknownOrNothing(AnswerKind kind, LineState expected) =>
        Assert.Equal(expected, First(With(Rows), Is("q.r.a", 60), Without("q.r.b", kind), Is("q.r.c", 30)).State);

    [Fact]
    public void UnreadableCell_IsUnknown() =>
        Assert.Equal(LineState.Open, First(With(Rows), Is("q.r.a", 60), Unread("q.r.b")).State);

    [Theory]
    [InlineData(AnswerKind.Missing)]
    [InlineData(AnswerKind.NotApplicable)]
    [InlineData(AnswerKind.PartlyKnown)]
    public void RowWithoutAnyNumber_IsNotJudged(AnswerKind kind)
    {
        var outcome = First(With(Rows), Without("q.r.a", kind), Without("q.r.b", kind));

        Assert.Equal((LineState.NotBegun, null), (outcome.State, outcome.Finding));
    }

    [Fact]
    public void Unknown_DoesNotHideWhatIsTooMuchAlready()
    {
        Answer[] answers = [Is("q.r.a", 60), Is("q.r.b", 50), Without("q.r.c", AnswerKind.Missing)];

        Assert.Equal(LineState.Broken, First(With(Rows), answers).State);
        Assert.Equal(LineState.Open, First(With(Rows, least: null), answers).State);
    }

    [Fact]
    public void EmptyCell_IsNotAnswered_UnlessTheAuthorSaysThatItIsZero()
    {
        var unfinished = First(With(Strict), Is("q.r.a", 60));
        var exact = First(With(Strict), Is("q.r.a", 100));

        Assert.Equal((LineState.Open, true), (unfinished.State, unfinished.Finding!.IsForReview));
        Assert.Equal(
            "Raden summerar till 60 så här långt; den ska summera till 100, och 2 svarsfält är tomma. Skriv 0 där det inte finns något, eller välj att "
            + "uppgift saknas.",
            unfinished.Message());
        Assert.Equal((LineState.Open, null), (exact.State, exact.Finding));
        Assert.False(First(With(Rows), Is("q.r.a", 60)).Finding!.IsForReview);
    }

    [Fact]
    public void UnfinishedRow_WithSomethingMissing_IsLeftInPeace() =>
        Assert.Null(First(With(Strict), Is("q.r.a", 60), Without("q.r.b", AnswerKind.Missing)).Finding);

    [Fact]
    public void Finding_LeadsToTheFirstCellWithAnAnswer_AndNamesAllOfTheRow()
    {
        var finding = First(With(Rows), Is("q.r.b", 44), Is("q.r.c", 25)).Finding!;

        Assert.Equal(Path("q.r.b"), finding.Anchor.Path);
        Assert.Equal(Row("r").Parts, finding.Fields.Select(field => field.Path).ToValueList());
    }

    [Fact]
    public void OnlyNamedColumns_AreNamedInTheMessage()
    {
        var check = Rows with { Lines = [new CheckLine([Path("q.r.a"), Path("q.r.b")])] };

        Assert.Equal("”A” och ”B” summerar till 80; de ska summera till 100. Det saknas 20\u00A0procentenheter.", First(With(check), Is("q.r.a", 80)).Message());
    }

    [Fact]
    public void Column_SumsToAFieldBeside()
    {
        var check = new ComparisonCheck(Severity.Error, CheckScope.Columns, [new CheckLine([Path("q.r.a"), Path("q.s.a")], Path("q.total"))], Relation.AtMost);

        Assert.Equal(
            "Kolumnen summerar till 12; den ska summera till högst ”q.total”, som är 10. Det är 2\u00A0procentenheter för mycket.",
            First(With(check), Is("q.r.a", 5), Is("q.s.a", 7), Is("q.total", 10)).Message());
        Assert.Equal(new RunningSum(12, null), First(With(check), Is("q.r.a", 5), Is("q.s.a", 7)).Sum);
    }

    [Fact]
    public void FieldThatIsNotAsked_IsLeftOut()
    {
        var questionnaire = With(Rows);
        var question = questionnaire.Questions.Single();
        var table = question.Tables.Single();
        var hidden = table.Rows[0].Cells.Select((cell, i) => i == 2 ? cell with { ShownIf = new Condition(Path("q.aldrig"), [Identifier.Parse("ja")]) } : cell);
        var rows = table.Rows.Select((row, i) => i == 0 ? row with { Cells = hidden.ToValueList() } : row).ToValueList();
        var parts = question.Parts.Select(part => part is TablePart ? new TablePart(table with { Rows = rows }) : part).ToValueList();
        var changed = questionnaire with { Sections = [questionnaire.Sections[0] with { Questions = [question with { Parts = parts }] }] };

        Assert.Equal(new RunningSum(100, 100), First(changed, Is("q.r.a", 60), Is("q.r.b", 40), Is("q.r.c", 7)).Sum);
    }
}
