using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Reports;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;

namespace SurveyHub.Cli.Tests.Beside;

/// <summary>An analyst's words stand for the answer that they were written for, and no other.</summary>
public sealed class WordingTests
{
    private const string Mark = "Sammanfattat av den som har gjort rapporten; svaret är längre eller annorlunda skrivet.";

    private static readonly SurveyAnswers Answers = Sample.Answers with { Wordings = [BesideAnswers.Worded("12", "resurser", "Behålls inte")] };

    private static readonly SurveyAnswers Stale = BesideAnswers.Corrected("12", "resurser", "Vi behåller dem.") with { Wordings = Answers.Wordings };

    [Fact]
    public void Sentence_HasTheWords() => Assert.Equal("Skåne: Behålls inte.", WrittenReport.Sentence("Skåne: `svar på resurser från Skåne`.", Answers));

    [Theory]
    [InlineData("*Tabell:* Alla `resurser`")]
    [InlineData("*Fritext:* Alla `resurser`")]
    public void Table_HasTheWords_AndSaysWhose(string written)
    {
        var outline = WrittenReport.Table(written, Answers).Outline();

        Assert.Contains("Skåne | Behålls inte [", outline, StringComparison.Ordinal);
        Assert.Contains(Mark, outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Skåne: `svar på resurser från Skåne`, alltså `svar på resurser från 12`.", "6:9")]
    [InlineData("*Tabell:* Alla `resurser`\n\n*Fritext:* Alla `resurser`", "6:17")]
    public void StaleWords_AreNotUsed_AndToldOnceWhereTheyWouldStand(string written, string place)
    {
        var compiled = WrittenReport.Compile(written, Stale);

        var told = Assert.Single(compiled.Diagnostics, found => found.Code == "SH5290");
        Assert.Equal(place, $"{told.Position.Line}:{told.Position.Column}");
        Assert.Equal("Orden ”Behålls inte” används inte: Skåne har svarat annorlunda på ”resurser” sedan de skrevs. Svaret står i stället.", told.Message(Language.Swedish));
        var text = string.Join('\n', compiled.Document.Blocks.OfType<TableBlock>().Select(table => table.Outline()).Concat(compiled.Document.Blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Text)));
        Assert.Contains("Vi behåller dem.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Behålls inte", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsNobodyAsksFor_AreNotToldOf() => Assert.DoesNotContain(WrittenReport.Compile("*Tabell:* Alla `koordinatorer`", Stale).Diagnostics, found => found.Code == "SH5290");

    [Fact]
    public void Number_StandsAsItIs()
    {
        var compiled = WrittenReport.Compile("Skåne: `svar på koordinatorer från Skåne`.", Sample.Answers with { Wordings = [BesideAnswers.Worded("12", "koordinatorer", "Några")] });

        Assert.Equal("SH5291", Assert.Single(compiled.Diagnostics).Code);
        Assert.Equal("Skåne: 5.", compiled.Document.Blocks.OfType<ParagraphBlock>().First().Text);
    }

    /// <summary>Words for what has no number stand among the numbers, and change no sum.</summary>
    [Fact]
    public void MissingNumber_MayBeWorded()
    {
        var missing = Sample.Answers.Responses.First(response => response.Find(FieldPath.Parse("utbud-smarta.mmr1.antal")) is { Kind: AnswerKind.PartlyKnown }).Organisation.Value;
        var worded = Sample.Answers with { Wordings = [BesideAnswers.Worded(missing, "utbud-smarta.mmr1.antal", "Några få")] };
        const string Asked = "*Tabell:* Alla `utbud-smarta.mmr1.antal, summa`";

        Assert.Contains("| Några få [", WrittenReport.Table(Asked, worded).Outline(), StringComparison.Ordinal);
        Assert.Equal(WrittenReport.Table(Asked).Rows[^1].Cells[1].Number, WrittenReport.Table(Asked, worded).Rows[^1].Cells[1].Number);
    }

    /// <summary>What was not to be shown when the words were written is not shown in other words either.</summary>
    [Fact]
    public void HiddenAnswer_IsNotShownInOtherWords()
    {
        var hidden = new Answer(FieldPath.Parse("ersattning-kbt-ipt.fraga"), null, AnswerKind.Value, "anna@example.org", new TextValue("anna@example.org"), null, null);
        var answers = Sample.Answers with
        {
            Responses = [.. Sample.Answers.Responses.Select(response => response.Organisation.Value == "12" ? response with { Answers = [.. response.Answers, hidden] } : response)],
            Wordings = [BesideAnswers.Worded("12", "resurser", "Hemligt") with { Field = hidden.Field, Of = TextMark.Of(hidden) }],
        };

        Assert.Empty(answers.PlacedWordings());
        Assert.DoesNotContain("Hemligt", string.Join('\n', ReportCompiler.Compile(answers).Blocks.OfType<TableBlock>().Select(table => table.Outline())), StringComparison.Ordinal);
    }
}
