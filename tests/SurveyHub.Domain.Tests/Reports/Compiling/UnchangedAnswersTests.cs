using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

/// <summary>What an organisation says still holds is marked wherever it stands, and counts as any answer does.</summary>
public sealed class UnchangedAnswersTests
{
    [Fact]
    public void Number_HasANoteInItsCell_AndIsInTheTotalWithoutOne()
    {
        var wave = new Wave(Wave.Number(total: true), "12", "30");

        var table = new AnswerTableBuilder(FirstUnchanged(wave), [new AnswerColumn("Antal", wave.Field, null)]).Build("Antal");

        Assert.Equal(["*", "", ""], table.Rows.Select(row => string.Concat(row.Cells[1].NoteMarks ?? [])));
        Assert.Equal(42, table.Rows[^1].Cells[1].Number);
        Assert.StartsWith("Oförändrat enligt den svarande", Assert.Single(table.Notes).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_SaysItBesideTheNumber()
    {
        var wave = new Wave(Wave.Number(), "12", "30");
        var context = FirstUnchanged(wave);

        var sheet = QuestionSheet.Of(context, context.Answers.Questionnaire.Questions.Single()).Single().Build("Fråga");

        Assert.Equal(["Oförändrat", null], sheet.Rows.Select(row => row[4].Text is { Length: > 0 } remark ? remark : null));
        Assert.Equal([12, 30], sheet.Rows.Select(row => row[3].Number ?? 0));
    }

    [Fact]
    public void List_HasAColumnForIt_OnlyWhereThereIsAny()
    {
        var wave = new Wave(Wave.Number(), "12", "30");

        Assert.DoesNotContain("unchanged", AnswerList.Compile(wave.Context.Answers).Columns.Select(column => column.Heading));
        Assert.Equal(["ja", ""], AnswerList.Compile(FirstUnchanged(wave).Answers).Rows.Select(row => row[^1].Text ?? ""));
    }

    /// <summary>The same wave, in which the first has carried its answers over.</summary>
    private static CompilingContext FirstUnchanged(Wave wave)
    {
        var responses = wave.Context.Answers.Responses;
        var first = responses[0] with { Answers = responses[0].Answers.Select(answer => answer with { IsUnchanged = true }).ToValueList() };
        return new CompilingContext(wave.Context.Answers with { Responses = [first, .. responses.Skip(1)] });
    }
}
