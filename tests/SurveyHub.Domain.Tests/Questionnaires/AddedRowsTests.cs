using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Checks;
using static SurveyHub.Domain.Tests.Questionnaires.Proposals;

namespace SurveyHub.Domain.Tests.Questionnaires;

/// <summary>Rows that a respondent adds: what stands in them, what is missing, and what checks make of them.</summary>
public sealed class AddedRowsTests
{
    [Fact]
    public void Rows_StandInTheOrderOfTheirKeys_WithNumbersToBeShown()
    {
        var asked = Of().WithRows([FieldPath.Parse("vad.forslag@10.text"), FieldPath.Parse("vad.forslag@9.antal"), FieldPath.Parse("vad.totalt.text")]);

        var table = asked.Questions.Single().Tables.Single();
        Assert.Equal(["Totalt", "Förslag 1", "Förslag 2"], table.Rows.Select(row => row.Title));
        Assert.Equal("Förslag 2, Text", asked.Find(FieldPath.Parse("vad.forslag@10.text"))!.Label);
        Assert.Equal("Fråga 1, Förslag 2: Text", FieldTitles.Of(asked, asked.Find(FieldPath.Parse("vad.forslag@10.text"))!));
        Assert.Equal("vad.forslag", Assert.Single(table.Templates).Cells[0].Path.ToString()[..11]);
        Assert.Equal(Of(), asked.Plain);
        Assert.Equal(3, asked.WithRows([FieldPath.Parse("vad.forslag@11.text")]).Questions.Single().Tables.Single().Rows.Count(row => row.Added is not null));
    }

    [Fact]
    public void Path_LeadsToACell_WhicheverRowItIsIn_ButNothingIsAnsweredInTheTemplate()
    {
        var asked = Of();

        Assert.Equal("vad.forslag@x.text", asked.FindAnswerable(FieldPath.Parse("vad.forslag@x.text"))!.Path.ToString());
        Assert.Null(asked.FindAnswerable(FieldPath.Parse("vad.forslag.text")));
        Assert.NotNull(asked.Find(FieldPath.Parse("vad.forslag.text")));
        Assert.Null(asked.Find(FieldPath.Parse("vad.totalt@x.text")));
    }

    [Fact]
    public void EmptiedRow_DoesNotExist_AndWhatIsRequiredIsSoInEachRowWithAnything()
    {
        var sheet = new AnswerSheet(Of(), [Chosen("vad.forslag@1.tema", "avgift"), Worded("vad.forslag@2.text", "Bort"), Written("vad.forslag@3.text", null, AnswerKind.Cleared)]);

        Assert.Equal(["vad.forslag@1.text: SH3111"], sheet.Findings().Select(finding => $"{finding.Field.Path}: {finding.Problem.Descriptor.Code}"));
        Assert.Equal(new Completion(2, 9), sheet.CompletionOf(sheet.Questionnaire.Questions));
        Assert.Equal(2, sheet.CountOf(Of().Templates.Single()));
    }

    [Fact]
    public void EmptyRowsInTheForm_AreNothingToAnswer()
    {
        var drawn = Of().WithRows([FieldPath.Parse("vad.forslag@a.text"), FieldPath.Parse("vad.forslag@b.text")]);
        var sheet = new AnswerSheet(drawn, [Worded("vad.forslag@a.text", "Bort")]);

        Assert.Empty(sheet.Findings());
        Assert.Equal(new Completion(1, 6), sheet.CompletionOf(drawn.Questions));
        Assert.True(sheet.IsDue(drawn.Find(FieldPath.Parse("vad.forslag@a.antal"))!));
        Assert.False(sheet.IsDue(drawn.Find(FieldPath.Parse("vad.forslag@b.antal"))!));
    }

    [Fact]
    public void TooFewRows_AreAskedFor_AndCounted()
    {
        var sheet = new AnswerSheet(Of(new Repetition(2)), [Worded("vad.forslag@1.text", "Bort")]);

        var finding = Assert.Single(sheet.Findings());
        Assert.Equal(("vad.forslag.tema", AnswerDiagnostics.TooFewRows), (finding.Field.Path.ToString(), finding.Problem.Descriptor));
        Assert.Equal(new Completion(1, 9), sheet.CompletionOf(sheet.Questionnaire.Questions));
    }

    [Fact]
    public void SumOfAColumn_TakesInAllRows_AndACheckOfEachRowIsMadeOfEach()
    {
        var most = new ComparisonCheck(
            Severity.Error, CheckScope.Columns, [new CheckLine([FieldPath.Parse("vad.totalt.antal"), FieldPath.Parse("vad.forslag.antal")])], Relation.AtMost, 100);
        var each = new ComparisonCheck(
            Severity.Error, CheckScope.Rows, [new CheckLine([FieldPath.Parse("vad.totalt.antal")]), new CheckLine([FieldPath.Parse("vad.forslag.antal")])], Relation.AtMost, 60);

        var outcomes = new AnswerSheet(Of(null, most, each), [Number("vad.totalt.antal", 50), Number("vad.forslag@1.antal", 20), Number("vad.forslag@2.antal", 70)]).Checks();

        Assert.Equal(
            ["0:vad.totalt.antal 140 Broken", "1:vad.totalt.antal  Holds", "1:vad.forslag@1.antal  Holds", "1:vad.forslag@2.antal  Broken"],
            outcomes.Select(outcome => $"{outcome.Name} {outcome.Sum?.Sum} {outcome.State}"));
        Assert.Equal(LineState.NotBegun, new AnswerSheet(Of(null, each), []).Checks()[1].State);
    }

    [Fact]
    public void ColumnOfAddedRowsAlone_IsASum_AlsoWhileThereIsOneRow()
    {
        var exact = new ComparisonCheck(Severity.Error, CheckScope.Columns, [new CheckLine([FieldPath.Parse("vad.forslag.antal")])], Relation.Equal, 100);

        var outcome = Assert.Single(new AnswerSheet(Of(null, exact), [Number("vad.forslag@1.antal", 40)]).Checks());

        Assert.Equal((40m, LineState.Broken), (outcome.Sum!.Sum, outcome.State));
        Assert.Equal(CheckDiagnostics.SumTooSmall.Code, outcome.Finding!.Problem.Descriptor.Code);
        Assert.Equal("Varje kolumn ska summera till 100.", CheckWords.Of(Alone(exact), Alone(exact).Questions.Single(), exact));
    }

    [Fact]
    public void Change_OfARow_IsOfThatRowAlone()
    {
        SubmittedAnswer[] Before(params Answer[] answers) => [.. answers.Select(answer => new SubmittedAnswer(answer, null, default))];

        var changes = AnswerChange.Between(
            Of(), Before(Worded("vad.forslag@1.text", "A"), Worded("vad.forslag@2.text", "B")), Before(Worded("vad.forslag@1.text", "A"), Worded("vad.forslag@3.text", "C")));

        Assert.Equal(["vad.forslag@2.text", "vad.forslag@3.text"], changes.Select(change => change.Field.Path.ToString()));
    }

    [Theory]
    [InlineData(0, 100, 0, 50, "fewer-rows-taken")]
    [InlineData(0, 50, 0, 100, "more-rows-taken")]
    [InlineData(0, 100, 1, 100, "more-rows-demanded")]
    [InlineData(2, 100, 1, 100, "fewer-rows-demanded")]
    public void HowMany_IsCompared(int least, int most, int newLeast, int newMost, string expected) =>
        Assert.Equal([expected], Compare(Of(new Repetition(least, most)), Of(new Repetition(newLeast, newMost))));

    [Fact]
    public void RowThatRepeatsOrNoLongerDoes_BreaksAnswers()
    {
        var once = Single(Of());

        Assert.Contains("row-made-repeating", Compare(once, Of()));
        Assert.Contains("row-made-single", Compare(Of(), once));
        Assert.Equal(ChangeWeight.Breaking, ChangeKinds.RowMadeRepeating.Weight);
    }

    /// <summary>Without the row that is asked once.</summary>
    private static Questionnaire Alone(Check check)
    {
        var question = Of(null, check).Questions.Single();
        var table = question.Tables.Single();
        var parts = new TablePart(table with { Rows = [table.Rows[1]] });
        return Of() with { Sections = [Of().Sections[0] with { Questions = [question with { Parts = [parts] }] }] };
    }

    private static Questionnaire Single(Questionnaire asked)
    {
        var question = asked.Questions.Single();
        var table = question.Tables.Single();
        var rows = table.Rows.Select(row => row with { Repeats = null }).ToValueList();
        return asked with { Sections = [asked.Sections[0] with { Questions = [question with { Parts = [new TablePart(table with { Rows = rows })] }] }] };
    }

    private static List<string> Compare(Questionnaire before, Questionnaire after) =>
        [.. QuestionnaireComparer.Compare(before, after).Changes.Select(change => change.Kind.Id)];
}
