using System.Globalization;
using System.Text.Json;
using SurveyHub.Cli.Tests.Files;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Cli.Tests.Oracle;

/// <summary>Every form says what a program counts that was written from the documentation alone: no table disagrees with another, nor with the answers.</summary>
public sealed class OracleTests
{
    public static TheoryData<string> Enquiries => Enquiry.Names;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Enquiries))]
    public async Task Json_HasItsBasesKindsFiguresAndCounts(string name)
    {
        var (enquiry, oracle) = (Enquiry.All[name], await OracleRun.OfAsync(Enquiry.All[name], Stop));
        using var json = JsonDocument.Parse(StatisticsFileTests.Bytes(enquiry.Answers, ".json"));
        var said = json.RootElement.GetProperty("enquiry");

        Assert.Equal((oracle.Asked, oracle.Answered), (said.GetProperty("asked").GetInt32(), said.GetProperty("answered").GetInt32()));
        Assert.All(json.RootElement.GetProperty("fields").EnumerateArray().Where(field => !field.GetProperty("calculated").GetBoolean()), field =>
        {
            var (path, summary) = (field.GetProperty("path").GetString()!, field.GetProperty("summary"));
            var expected = oracle.Of(path);
            Assert.Equal((path, expected.Answered), (path, summary.GetProperty("answered").GetInt32()));
            Assert.Equal(expected.Kinds, summary.GetProperty("kinds").EnumerateObject().Select(kind => kind.Value.GetInt32()));
            Assert.All(field.GetProperty("options").EnumerateArray(), option => Assert.Equal(
                Chosen(expected, option.GetProperty("id").GetString()!, option.GetProperty("text").GetString()!), option.GetProperty("count").GetInt32()));
            if (field.GetProperty("type").GetString() == "number")
            {
                AssertNumbers(enquiry.Answers.Questionnaire.Find(FieldPath.Parse(path))!, expected.Numbers, summary);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Enquiries))]
    public async Task WideCsv_CountedColumnByColumn_IsTheSame(string name)
    {
        var (answers, oracle) = (Enquiry.All[name].Answers, await OracleRun.OfAsync(Enquiry.All[name], Stop));
        var rows = CsvReading.Rows(StatisticsFileTests.Bytes(answers, ".wide.csv"));
        string[] kinds = ["value", "partly-known", "missing", "not-applicable", "none", "silent"];

        Assert.All(Open(answers.Questionnaire), field =>
        {
            var expected = oracle.Of(field.Path.ToString());
            Assert.Equal(expected.Kinds, kinds.Select(kind => rows.Count(row => row[$"{field.Path}:kind"] == kind)));
            if (field.Type is NumberType)
            {
                var numbers = rows.Select(row => row[field.Path.ToString()]).Where(cell => cell.Length > 0).Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToList();
                Assert.Equal((expected.Numbers?.Count ?? 0, expected.Numbers?.Total ?? 0), (numbers.Count, numbers.Sum()));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Enquiries))]
    public async Task Workbook_HasItsBasesInTheCodeBook_AndItsTotalsUnderTheQuestions(string name)
    {
        var (answers, oracle) = (Enquiry.All[name].Answers, await OracleRun.OfAsync(Enquiry.All[name], Stop));
        using var workbook = new WorkbookReading(StatisticsFileTests.Bytes(answers, ".xlsx"));
        var book = workbook.Rows("Kodbok").Where(row => row.Count > 9 && oracle.Fields.ContainsKey(row[0])).ToDictionary(row => row[0], row => string.Join(' ', row.TakeLast(5)));

        Assert.All(Open(answers.Questionnaire).Where(field => oracle.Fields.ContainsKey(field.Path.ToString())), field =>
        {
            var expected = oracle.Of(field.Path.ToString());
            Assert.Equal((field.Path, $"{expected.Answered} {string.Join(' ', expected.Kinds.Take(4))}"), (field.Path, book[field.Path.ToString()]));
        });
        var totals = workbook.Sheets.SelectMany(workbook.Rows).Where(row => row.Any(cell => IsTotal(cell, answers.Panel.Words.Whole))).SelectMany(row => row).ToHashSet();
        Assert.All(
            Open(answers.Questionnaire).Where(field => field.Reporting.Total && oracle.Of(field.Path.ToString()).Numbers is not null),
            field => Assert.Contains(oracle.Of(field.Path.ToString()).Numbers!.Total.ToString("0.######", CultureInfo.InvariantCulture), totals));
    }

    [Theory]
    [MemberData(nameof(Enquiries))]
    public async Task PageAndWordFile_HaveItsTotalsAndMeansWithTheirBase(string name)
    {
        var (answers, oracle) = (Enquiry.All[name].Answers, await OracleRun.OfAsync(Enquiry.All[name], Stop));
        var expected = Open(answers.Questionnaire).Where(field => field.Type is NumberType && oracle.Of(field.Path.ToString()).Numbers is not null)
            .SelectMany(field => Measures(field, oracle.Of(field.Path.ToString()).Numbers!)).ToList();

        Assert.NotEmpty(expected);
        Assert.All((string[])[".html", ".docx"], extension =>
        {
            var rows = DocumentRows.Of(StatisticsFileTests.Bytes(answers, extension), extension);
            Assert.All(expected, measure => Assert.Contains(rows, row => Says(row, measure.Label, measure.Number, $"({measure.Count} av {oracle.Asked})", answers.Panel.Words.Whole, measure.Count == oracle.Asked)));
        });
    }

    private static bool Says(IReadOnlyList<string> row, string label, string number, string @base, string whole, bool isAll) =>
        (row[0].StartsWith(label, StringComparison.Ordinal) && (row.Contains($"{number} {@base}") || (row[0] == $"{label} {@base}" && row.Contains(number))))
        || (isAll && label == "Summa" && row[0] == whole && row.Contains(number));

    private static IEnumerable<(string Label, string Number, int Count)> Measures(Field field, OracleNumbers numbers)
    {
        var decimals = ((NumberType)field.Type).Decimals;
        (bool IsWanted, string Label, decimal Number, int Decimals)[] measures =
        [
            (field.Reporting.Total, "Summa", numbers.Total, decimals),
            (field.Reporting.Mean, "Medelvärde", numbers.Mean, Math.Max(1, decimals)),
            (field.Reporting.Median, "Median", numbers.Median, Math.Max(1, decimals)),
        ];
        return measures.Where(measure => measure.IsWanted).Select(measure => (measure.Label, Swedish(measure.Number, measure.Decimals), numbers.Count));
    }

    private static string Swedish(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture).TrimEnd('.').Replace(',', ' ').Replace('.', ',');

    private static bool IsTotal(string cell, string whole) => cell == whole || cell.StartsWith("Summa", StringComparison.Ordinal);

    private static int Chosen(OracleField field, string id, string text) =>
        field.Values.Where(value => value.Key == id || (value.Key != id && string.Equals(value.Key, text, StringComparison.OrdinalIgnoreCase))).Sum(value => value.Value);

    private static void AssertNumbers(Field field, OracleNumbers? expected, JsonElement summary)
    {
        Assert.Equal(expected is not null, summary.TryGetProperty("numbers", out var numbers));
        if (expected is null)
        {
            return;
        }

        Assert.Equal(
            (expected.Count, expected.Total, expected.Mean, expected.Median, expected.Least, expected.Most),
            (numbers.GetProperty("count").GetInt32(), Read("total"), Read("mean"), Read("median"), Read("least"), Read("most")));
        if (field.Reporting.Rate is { } rate)
        {
            Assert.Equal(expected.PerThousand[rate.Fact.ToString()] * rate.Per / 1000, Read("rate"), 15);
        }

        decimal Read(string name) => decimal.Round(numbers.GetProperty(name).GetDecimal(), 20);
    }

    private static IEnumerable<Field> Open(Questionnaire questionnaire) => questionnaire.AsShown.Fields.Where(field => field.Visibility == Visibility.Open);
}
