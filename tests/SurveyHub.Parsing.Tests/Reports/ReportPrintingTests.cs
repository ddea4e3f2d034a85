using CsCheck;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Reports;

public sealed class ReportPrintingTests
{
    private static readonly int Reports = TestSettings.Long ? 20_000 : 2_000;

    public static TheoryData<ReportExample> Examples => [.. ReportExample.In(Page).Where(example => example.Kind == "english")];

    private static string Page => File.ReadAllText(Repository.PathOf("src", "SurveyHub.Parsing", "REPORT.md"));

    [Fact]
    public void RandomReport_IsTheSameWhenItIsPrintedAndRead() => Draws.AssertEach(Gen.Int[0, int.MaxValue - 2], Reports, seed =>
    {
        var template = new RandomReport(seed).Draw();
        var text = ReportPrinter.Write(template);
        var parsed = ReportFile.Parse(text, Samples.Prov);
        return parsed.Diagnostics.Count > 0 ? $"{seed}: {parsed.Diagnostics[0].ToLine("report", Language.English)}\n{text}"
            : parsed.Template != template ? $"{seed}: it is read as another one: {FirstDifference(text, ReportPrinter.Write(parsed.Template))}"
            : ReportPrinter.Write(parsed.Template) != text ? $"{seed}: it is printed in two ways\n{text}"
            : null;
    });

    private static string FirstDifference(string text, string other) =>
        text.Split('\n').Zip(other.Split('\n')).Where(lines => lines.First != lines.Second).Select(lines => $"\n{lines.First}\n{lines.Second}").FirstOrDefault($"\n{text}");

    [Theory]
    [MemberData(nameof(Examples))]
    public void PrintedFile_IsPrintedAsItIs(ReportExample example)
    {
        var printed = ReportPrinter.Print(example.Parse().Template, Samples.Villkor3);

        Assert.Equal(printed, ReportPrinter.Print(ReportFile.Parse(printed, Samples.Villkor3).Template, Samples.Villkor3));
        Assert.Equal(example.Parse().Template, ReportFile.Parse(printed, Samples.Villkor3).Template);
    }

    [Theory]
    [InlineData("Klamrar {#a} i texten")]
    [InlineData("En ` för mycket")]
    [InlineData("Tabell: inte i kursiv")]
    [InlineData("")]
    public void WhatNoFileCanSay_IsRefused(string text)
    {
        var template = new ReportTemplate(new TemplateHeader("prov", null, Language.Swedish), [new TemplateParagraph([new TextRun(text)])]);

        Assert.Throws<ArgumentException>(() => ReportPrinter.Print(template, Samples.Prov));
    }

    [Fact]
    public void FileOfAnotherQuestionnaire_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ReportPrinter.Print(new ReportTemplate(new TemplateHeader("annan", null, Language.Swedish), ValueList<TemplateBlock>.Empty), Samples.Prov));
}
