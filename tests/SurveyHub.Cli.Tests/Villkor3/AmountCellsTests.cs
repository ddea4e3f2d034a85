using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>
/// What the 63 amount cells of tables 11 and 12 mean, against a table made by hand (<c>Published/belopp.tsv</c>): a row for each amount, or one
/// that says <c>ingen</c> or <c>saknas</c>. The words are taken away first, so that echoing them would not do.
/// </summary>
public sealed class AmountCellsTests
{
    [Fact]
    public void EveryCell_MeansWhatTheTableMadeByHandSays()
    {
        var expected = Sample.Published("belopp.tsv").GroupBy(row => (Code: row[0], Field: row[1]), Meaning).ToList();

        Assert.Equal(63, expected.Count);
        Assert.All(expected, cell => Assert.Equal(
            cell.ToValueList(), Meanings(Sample.Answers.For(OrganisationCode.Parse(cell.Key.Code)).Find(FieldPath.Parse(cell.Key.Field))!)));
    }

    private static object Meaning(string[] row) => row[2] switch
    {
        "saknas" => AnswerKind.Missing,
        "ingen" => AmountArrangement.NonePaid,
        _ => new AmountLine(Number(row[2]), Basis(row[3]), row[4].Length == 0 ? null : row[4], Number(row[5]) is { } ceiling ? new AmountCeiling(ceiling, Basis(row[6])) : null, null),
    };

    private static ValueList<object> Meanings(Answer answer) => answer.Value switch
    {
        AmountValue { Arrangement: AmountArrangement.Paid } paid => [.. paid.Lines.Select(line => line with { OriginalWords = null })],
        AmountValue other => [other.Arrangement],
        _ => [answer.Kind],
    };

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static AmountBasis? Basis(string id) => id.Length == 0 ? null : AmountBasis.All.Single(basis => basis.Id == id);
}
