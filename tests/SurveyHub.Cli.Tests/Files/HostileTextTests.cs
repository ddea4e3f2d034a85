using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Documents;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>Whatever a respondent pastes in is text in every form: it runs nowhere, breaks no file, and is there to the last letter where a file can hold it.</summary>
public sealed class HostileTextTests
{
    private static readonly FieldPath Path = FieldPath.Parse("utbud-psykisk");

    public static TheoryData<string> Texts => [.. HostileText.All];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Json_AndCsv_HaveItAsItWas(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var answers = Saying(text);
        using var json = JsonDocument.Parse(StatisticsFileTests.Bytes(answers, ".json"));
        var organisation = json.RootElement.GetProperty("organisations")[0];
        var answer = organisation.GetProperty("answers").EnumerateArray().First(one => one.GetProperty("field").GetString() == Path.ToString());
        var wide = CsvReading.Rows(StatisticsFileTests.Bytes(answers, ".wide.csv"))[0];
        var @long = CsvReading.Rows(StatisticsFileTests.Bytes(answers, ".long.csv")).First(row => row["field"] == Path.ToString());

        Assert.Equal((whole, whole), (answer.GetProperty("value").GetString(), answer.GetProperty("comment").GetString()));
        Assert.Equal((whole, whole, whole), (wide[Path.ToString()], @long["value"], @long["comment"]));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void OfficeFiles_AreValid_AndHaveNoFormula(string text)
    {
        var answers = Saying(text);
        using var workbook = SpreadsheetDocument.Open(Made(ReportFormat.Workbook, answers), isEditable: false);
        using var word = WordprocessingDocument.Open(Made(ReportFormat.Word, answers), isEditable: false);

        Assert.Empty(Problems(workbook).Concat(Problems(word)));
        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>()));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Page_RunsNothingOfIt(string text)
    {
        using var html = new StreamReader(Made(ReportFormat.Html, Saying(text)));

        Assert.DoesNotContain("<script", html.ReadToEnd(), StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Problems(OpenXmlPackage document) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Description}");

    private static MemoryStream Made(ReportFormat format, SurveyAnswers answers)
    {
        var stream = new MemoryStream();
        format.Write(answers, stream);
        stream.Position = 0;
        return stream;
    }

    /// <summary>The first region says it, and comments it with the same.</summary>
    private static SurveyAnswers Saying(string text)
    {
        var first = Sample.Panel.Organisations.MinBy(organisation => organisation.Code)!.Code;
        var answer = new Answer(Path, null, AnswerKind.Value, text, new TextValue(text), null, text);
        return Sample.Answers with
        {
            Responses = Sample.Answers.Responses.Select(response => response.Organisation != first ? response : response with
            {
                Answers = response.Answers.Where(other => other.Field != Path).Append(answer).ToValueList(),
            }).ToValueList(),
        };
    }
}
