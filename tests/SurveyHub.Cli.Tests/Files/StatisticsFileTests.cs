using System.Globalization;
using System.Text.Json;
using SurveyHub.Cli.Tests.Oracle;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Documents;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>The files for statisticians, read back by a reader that knows nothing of ours: they say what was answered, to the last decimal.</summary>
public sealed class StatisticsFileTests
{
    public static TheoryData<string> Enquiries => Enquiry.Names;

    [Theory]
    [MemberData(nameof(Enquiries))]
    public void Json_ReadBack_IsTheAnswers(string name)
    {
        var answers = Enquiry.All[name].Answers;
        using var json = JsonDocument.Parse(Bytes(answers, ".json"));
        var read = json.RootElement.GetProperty("organisations").EnumerateArray().SelectMany(
            organisation => organisation.GetProperty("answers").EnumerateArray(),
            (organisation, answer) => $"{organisation.GetProperty("code")} {answer.GetProperty("field")} {answer.GetProperty("kind")} {ValueIn(answer)}");

        Assert.Equal(Expected(answers), read.Where(IsOfAField(answers)));
    }

    [Theory]
    [MemberData(nameof(Enquiries))]
    public void LongCsv_ReadBack_IsTheAnswers(string name)
    {
        var answers = Enquiry.All[name].Answers;
        var read = CsvReading.Rows(Bytes(answers, ".long.csv")).Where(row => row["line"] is "" or "1")
            .Select(row => $"{row["organisation"]} {row["field"]} {row["kind"]} {(row["type"] == "amount" ? "" : row["value"])}");

        Assert.Equal(Expected(answers), read.Where(IsOfAField(answers)));
    }

    [Theory]
    [MemberData(nameof(Enquiries))]
    public void WideCsv_ReadBack_IsTheAnswers(string name)
    {
        var answers = Enquiry.All[name].Answers;
        var fields = Open(answers);
        var rows = CsvReading.Rows(Bytes(answers, ".wide.csv"));

        Assert.Equal(answers.Panel.Organisations.Select(organisation => organisation.Code.Value).Order(StringComparer.Ordinal), rows.Select(row => row["organisation"]));
        Assert.Equal(Expected(answers), rows.SelectMany(row => fields, (row, field) =>
            $"{row["organisation"]} {field.Path} {row[$"{field.Path}:kind"]} {(field.Type is AmountType ? "" : row[field.Path.ToString()])}"));
    }

    [Fact]
    public void Json_HasNoByteOrderMark_AndSaysWhatItIsOf()
    {
        var answers = Enquiry.All["ersattningsmodeller-2021"].Answers with { Wave = "Våren 2021", IsTest = true };
        var bytes = Bytes(answers, ".json");
        using var json = JsonDocument.Parse(bytes);
        var enquiry = json.RootElement.GetProperty("enquiry");

        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal(
            ("ersattningsmodeller-2021", "Våren 2021", 21, true),
            (enquiry.GetProperty("id").GetString(), enquiry.GetProperty("wave").GetString(), enquiry.GetProperty("asked").GetInt32(), enquiry.GetProperty("isTest").GetBoolean()));
    }

    [Fact]
    public void FiveAnswersAndSilence_AreKeptApart()
    {
        var rows = CsvReading.Rows(Bytes(Enquiry.All["trygghet-2026"].Answers, ".wide.csv")).ToDictionary(row => row["name"], row => $"{row["boende"]}|{row["boende:kind"]}|{row["state"]}");

        Assert.Equal(
            ["0|value|submitted", "|partly-known|submitted", "|missing|submitted", "|not-applicable|submitted", "|none|submitted", "|silent|silent"],
            new[] { "Björkvik", "Ekhult", "Norrtorp", "Granfors", "Åkersta", "Öbro" }.Select(name => rows[name]));
    }

    [Fact]
    public void Amount_IsOneNumberWithItsBasis_WhereItIsOneLine_AndLinesOtherwise()
    {
        var answers = Enquiry.All["trygghet-2026"].Answers;
        var wide = CsvReading.Rows(Bytes(answers, ".wide.csv")).ToDictionary(row => row["name"], row => $"{row["ersattning"]}|{row["ersattning:amount"]}|{row["ersattning:basis"]}");
        var lines = CsvReading.Rows(Bytes(answers, ".long.csv")).Where(row => (row["organisation"], row["field"]) == ("9003", "ersattning"))
            .Select(row => $"{row["line"]}|{row["value"]}|{row["number"]}|{row["basis"]}");

        Assert.Equal(("1 200 kr|1200|per-enhet", "900 kr per år|900|per-ar", "Ingen särskild ersättning||"), (wide["Askby"], wide["Björkvik"], wide["Granfors"]));
        Assert.Equal(["1|1 500 kr (ny plats)|1500|per-enhet", "2|300 kr (bytt plats)|300|per-enhet"], lines);
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".wide.csv")]
    [InlineData(".long.csv")]
    [InlineData(".codebook.csv")]
    public void File_IsTheSameInEveryCulture(string extension)
    {
        var answers = Enquiry.All["trygghet-2026"].Answers;
        var (expected, before) = (Bytes(answers, extension), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

            Assert.Equal(expected, Bytes(answers, extension));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    internal static byte[] Bytes(SurveyAnswers answers, string extension)
    {
        using var stream = new MemoryStream();
        ReportFormat.ForFile($"r{extension}")!.Write(answers, stream);
        return stream.ToArray();
    }

    /// <summary>Nothing that is calculated: it is in no answers file.</summary>
    private static Func<string, bool> IsOfAField(SurveyAnswers answers)
    {
        var paths = Open(answers).Select(field => field.Path.ToString()).ToHashSet();
        return line => paths.Contains(line.Split(' ')[1]);
    }

    private static List<Field> Open(SurveyAnswers answers) => [.. answers.Questionnaire.AsShown.Fields.Where(field => field.Visibility == Visibility.Open)];

    private static IEnumerable<string> Expected(SurveyAnswers given)
    {
        var answers = given.OnlyAsked();
        return answers.Panel.Organisations.OrderBy(organisation => organisation.Code).SelectMany(organisation => Open(answers), (organisation, field) =>
        {
            var (response, answer) = (answers.For(organisation.Code), answers.For(organisation.Code).Find(field.Path));
            var kind = answer?.Kind switch
            {
                AnswerKind.Value => "value",
                AnswerKind.PartlyKnown => "partly-known",
                AnswerKind.Missing => "missing",
                AnswerKind.NotApplicable => "not-applicable",
                _ => response.IsSilent ? "silent" : "none",
            };
            return $"{organisation.Code} {field.Path} {kind} {Text(answer)}";
        });
    }

    private static string Text(Answer? answer) => answer switch
    {
        null or { Kind: not AnswerKind.Value } or { Value: AmountValue } => "",
        { Value: NumberValue number } => number.Number.ToString("0.############", CultureInfo.InvariantCulture),
        { Value: ChoiceValue choice } => string.Join(';', choice.Options),
        { Value: TextValue text } => text.Text,
        { Value: CheckValue } => "1",
        _ => throw new InvalidOperationException("No answer of these enquiries is of another type."),
    };

    private static string ValueIn(JsonElement answer) => !answer.TryGetProperty("value", out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal().ToString("0.############", CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "1",
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(option => option.GetString())),
        _ => "",
    };
}
