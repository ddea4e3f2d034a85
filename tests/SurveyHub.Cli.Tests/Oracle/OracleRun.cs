using System.Globalization;
using System.Numerics;
using System.Text.Json;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Cli.Tests.Oracle;

/// <summary>What <c>tests/oracle/oracle.py</c>, which shares no line with the product, counts in an answers file.</summary>
internal sealed record OracleRun(int Asked, int Answered, IReadOnlyDictionary<string, OracleField> Fields)
{
    public static async Task<OracleRun> OfAsync(Enquiry enquiry, CancellationToken cancellationToken)
    {
        var python = await SurveyHub.TestKit.Provisioning.Tool.Python.LocateAsync(cancellationToken);
        var result = await Command.RunAsync(python, [Repository.PathOf("tests", "oracle", "oracle.py"), enquiry.AnswersFile, enquiry.Panel], cancellationToken);
        using var json = JsonDocument.Parse(result.EnsureSuccess("the oracle").Output);
        var root = json.RootElement;
        return new OracleRun(
            root.GetProperty("asked").GetInt32(),
            root.GetProperty("answered").GetInt32(),
            root.GetProperty("fields").EnumerateObject().ToDictionary(field => field.Name, field => OracleField.Of(field.Value)));
    }

    /// <summary>A field that nobody has answered is in no answers file.</summary>
    public OracleField Of(string path) => Fields.GetValueOrDefault(path)
        ?? new OracleField(0, [0, 0, 0, 0, Answered, Asked - Answered], new Dictionary<string, int>(), null);
}

/// <param name="Kinds">Value, partly known, missing, not applicable, none, silent.</param>
/// <param name="Values">How many wrote what.</param>
internal sealed record OracleField(int Answered, IReadOnlyList<int> Kinds, IReadOnlyDictionary<string, int> Values, OracleNumbers? Numbers)
{
    private static readonly string[] Names = ["value", "partly-known", "missing", "not-applicable", "none", "silent"];

    public static OracleField Of(JsonElement json) => new(
        json.GetProperty("answered").GetInt32(),
        [.. Names.Select(name => json.GetProperty("kinds").GetProperty(name).GetInt32())],
        json.GetProperty("values").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetInt32()),
        json.GetProperty("numbers") is { ValueKind: JsonValueKind.Object } numbers ? OracleNumbers.Of(numbers) : null);
}

/// <param name="PerThousand">By fact.</param>
internal sealed record OracleNumbers(int Count, decimal Total, decimal Mean, decimal Median, decimal Least, decimal Most, IReadOnlyDictionary<string, decimal> PerThousand)
{
    public static OracleNumbers Of(JsonElement json) => new(
        json.GetProperty("count").GetInt32(),
        Fraction(json.GetProperty("total")),
        Fraction(json.GetProperty("mean")),
        Fraction(json.GetProperty("median")),
        Fraction(json.GetProperty("least")),
        Fraction(json.GetProperty("most")),
        json.GetProperty("per_thousand").EnumerateObject().ToDictionary(fact => fact.Name, fact => Fraction(fact.Value)));

    /// <summary>To the 20 decimals that both can tell.</summary>
    private static decimal Fraction(JsonElement json)
    {
        var parts = json.GetString()!.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return decimal.Round((decimal)parts[0] / (decimal)parts[1], 20);
    }
}
