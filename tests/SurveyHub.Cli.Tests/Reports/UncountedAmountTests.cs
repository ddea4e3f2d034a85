using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Amounts that the questionnaire does not count are shown, and are in no figure.</summary>
public sealed class UncountedAmountTests
{
    private const string Front = "---\nrapport: prov\n---\n\n";

    private static readonly Panel Panel = EnquiryFiles.Panel("code,name,official_name\n1,A,Region A\n2,B,Region B\n3,C,Region C\n");

    [Theory]
    [InlineData("median, min och max, utan bedömning")]
    [InlineData("median, min och max, utan Bedömning, utan provtagning")]
    [InlineData("median, min and max, without bedömning")]
    public void FiguresCountWhatIsLeft(string reported)
    {
        var report = Compile(reported, "Medianen är `median pris, med bas`, lägst `lägsta pris`.\n\n*Tabell:* Priser `pris`");

        Assert.Equal("Medianen är 2 500 kr (2 av 3), lägst 2 000 kr.", report.Blocks.OfType<ParagraphBlock>().First().Text.Spaced());
        var table = report.Blocks.OfType<TableBlock>().Single();
        Assert.Equal(["100 kr (bedömning)", "2 000 kr"], table.Rows[0].Cells[1].Lines.Select(line => line.Spaced()));
        Assert.Equal(["Median (2 av 3)", "Lägst–högst (2 av 3)"], table.Rows.Skip(3).Select(row => row.Cells[0].Lines[0].Spaced()));
        Assert.Equal(["2 500 kr", "2 000–3 000 kr"], table.Rows.Skip(3).Select(row => row.Cells[1].Lines[0].Spaced()));
        Assert.Contains(
            "I raderna nederst ingår belopp per besök, inte tak, inte belopp på annan grund och inte belopp som avser ”bedömning”.",
            table.Notes.Select(note => note.Text));
    }

    /// <summary>"About" is among the words behind an amount, and so may be more.</summary>
    [Theory]
    [InlineData("ca 100 kr (bedömning)")]
    [InlineData("100 kr (Bedömning)")]
    [InlineData("100 kr (bedo\u0308mning)")]
    public void Word_IsFoundAmongOthers(string amount)
    {
        var asked = Asked("median, utan bedömning");
        var answers = EnquiryFiles.Answers(Panel, asked, $"organisation,field,value\n1,pris,{amount}\n1,pris,2 000 kr\n2,pris,3 000 kr\n");

        var report = WrittenReport.CompileFile(Front + "Medianen är `median pris, med bas`.", answers, Analysis.Empty);

        Assert.Empty(report.Diagnostics);
        Assert.Equal("Medianen är 2 500 kr (2 av 3).", report.Document.Blocks.OfType<ParagraphBlock>().First().Text.Spaced());
    }

    [Fact]
    public void BeforeAnybodyHasAnswered_NoWordIsMissing()
    {
        var asked = Asked("median, utan bedömning");
        var answers = EnquiryFiles.Answers(Panel, asked, "organisation,field,value,status\n1,pris,,saknas\n");

        Assert.Equal(["SH5101"], WrittenReport.CompileFile(Front + "Medianen är `median pris`.", answers, Analysis.Empty).Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void WithoutTheWord_AllAreCounted()
    {
        var report = Compile("median, min och max", "Medianen är `median pris, med bas`.\n\n*Tabell:* Priser `pris`");

        Assert.Equal("Medianen är 2 000 kr (3 belopp, 2 av 3).", report.Blocks.OfType<ParagraphBlock>().First().Text.Spaced());
        Assert.Contains("I raderna nederst ingår belopp per besök, inte tak och inte belopp på annan grund.", report.Blocks.OfType<TableBlock>().Single().Notes.Select(note => note.Text));
    }

    [Fact]
    public void WordThatNobodyHasUsed_IsNotSpokenOf() => Assert.Contains(
        "I raderna nederst ingår belopp per besök, inte tak och inte belopp på annan grund.",
        Compile("median, utan provtagning", "*Tabell:* Priser `pris`").Blocks.OfType<TableBlock>().Single().Notes.Select(note => note.Text));

    [Theory]
    [InlineData("Medianen är `median pris`.", "6:13")]
    [InlineData("*Tabell:* Priser `pris`", "6:18")]
    public void WordThatNobodyHasWritten_IsTold_WithThoseThatStandThere(string text, string place)
    {
        var told = WrittenReport.CompileFile(Front + text + "\n\nLägst är `lägsta pris`.", Answers(Asked("median, utan bedömnnig")), Analysis.Empty).Diagnostics;

        Assert.Equal("SH5122", Assert.Single(told).Code);
        Assert.Equal("Enkäten räknar inte belopp som avser ”bedömnnig”, men inget belopp i ”pris” har det ordet efter sig. Där står bedömning.", told[0].Message(Language.Swedish));
        Assert.Equal(place, $"{told[0].Position.Line + 1}:{told[0].Position.Column - 1}");
    }

    /// <summary>The words of all amounts of the question count, also where another field of it has the question's id.</summary>
    [Fact]
    public void WordThatNobodyHasWritten_IsTold_InAnyFieldOfTheQuestion()
    {
        var asked = EnquiryFiles.Questionnaire("---\ntitel: Prov\nid: prov\n---\n\n### Hur många? {#antal}\n\n`heltal`\n\nPris? {#pris} `belopp`\n\n*Redovisas för pris:* median, utan bedömnnig\n");
        var answers = EnquiryFiles.Answers(Panel, asked, "organisation,field,value\n1,antal.pris,100 kr (bedömning)\n");

        Assert.Equal(["SH5122"], WrittenReport.CompileFile(Front + "Medianen är `median antal.pris`.", answers, Analysis.Empty).Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void AskedForInTheReport_TheRowsCountTheSame() =>
        Assert.Equal("2 500 kr", Compile("utan bedömning", "*Tabell:* Priser `pris, medelvärde`").Blocks.OfType<TableBlock>().Single().Rows[^1].Cells[1].Lines[0].Spaced());

    [Fact]
    public void WaveBefore_IsCountedAsNow()
    {
        var before = new EarlierWave("2022", null, Answers(Asked("median")));

        Assert.Equal("Då 2 500 kr.", Compile(Answers(Asked("median, utan bedömning")) with { Earlier = before }, "Då `median pris, förra omgången`.").Blocks.OfType<ParagraphBlock>().First().Text.Spaced());
    }

    private static ReportDocument Compile(string reported, string text) => Compile(Answers(Asked(reported)), text);

    private static ReportDocument Compile(SurveyAnswers answers, string text) => WrittenReport.CompileFile(Front + text, answers, Analysis.Empty).Document;

    private static Questionnaire Asked(string reported) =>
        EnquiryFiles.Questionnaire($"---\ntitel: Prov\nid: prov\n---\n\n### Vad kostar det? {{#pris}}\n\n`belopp, per besök`\n\n*Redovisas:* {reported}\n");

    private static SurveyAnswers Answers(Questionnaire asked) =>
        EnquiryFiles.Answers(Panel, asked, "organisation,field,value\n1,pris,100 kr (bedömning)\n1,pris,2 000 kr\n2,pris,3 000 kr\n");
}
