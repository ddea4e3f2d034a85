using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using SurveyHub.Cli.Tests.Tool;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Documents;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>The same answers give the same bytes, wherever, whenever and in whatever order they came.</summary>
public sealed partial class SameBytesTests
{
    public static TheoryData<string> Formats => [.. ReportFormat.All.Select(format => format.Extension)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Report_IsTheSameInEveryCulture(string extension)
    {
        var expected = Bytes(Sample.Answers, extension);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "sv-SE", "en-US", "ar-SA", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

                Assert.Equal(expected, Bytes(Sample.Answers, extension));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Pacific/Auckland", "en_US.UTF-8")]
    [InlineData("America/Los_Angeles", "sv_SE.UTF-8")]
    public async Task Report_OfAnotherProcessInAnotherTimeZone_IsTheSame(string zone, string locale)
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. ReportFormat.All.Select(format => folder.File($"r{format.Extension}"))];
        var responses = folder.Write("responses.csv", "organisation,state,submitted\nGotland,late,2019-05-23T00:30\n");

        var result = await Surveyhub.RunInAsync(
            new() { ["TZ"] = zone, ["LC_ALL"] = locale, ["LANG"] = locale },
            ["compile", Sample.QuestionnairePath, "--panel", Sample.PanelPath, "--answers", Sample.AnswersPath, "--responses", responses, .. files.SelectMany(f => new[] { "--out", f })]);

        Assert.Equal((0, ""), (result.ExitCode, result.Output + result.Error));
        var late = Parsing.Tables.ResponsesFile.Parse(File.ReadAllBytes(responses), Sample.Questionnaire, Sample.Panel, Sample.Answers.Responses.ToDictionary(r => r.Organisation, r => r.Answers));
        Assert.All(files, file => Assert.Equal(Bytes(Sample.Answers with { Responses = late.Responses }, Path.GetExtension(file)), File.ReadAllBytes(file)));
    }

    [Fact]
    public void Report_DoesNotDependOnTheOrderOfRows()
    {
        // The lines of one amount keep their order: that is part of the answer. Everything else may come in any.
        var records = Record().Split(File.ReadAllText(Sample.AnswersPath));
        var answers = records[1..].GroupBy(record => string.Join(',', record.Split(',')[..2])).Select(lines => string.Concat(lines)).ToArray();
        var expected = Bytes(Sample.Answers, ".html");

        Gen.Shuffle(answers).Sample(
            shuffled => Assert.Equal(expected, Bytes(Sample.Read(Encoding.UTF8.GetBytes(records[0] + string.Concat(shuffled))), ".html")), iter: 20);
    }

    private static byte[] Bytes(SurveyAnswers answers, string extension)
    {
        using var stream = new MemoryStream();
        ReportFormat.ForFile($"report{extension}")!.Write(answers, stream);
        return stream.ToArray();
    }

    /// <summary>Where a row of the sample begins: a region's code and a field. Texts of several lines have neither.</summary>
    [GeneratedRegex("^(?=[0-9]{2},[a-z])", RegexOptions.Multiline, 1000)]
    private static partial Regex Record();
}
