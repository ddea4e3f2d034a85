using CsCheck;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses.Amounts;

/// <summary>What the formatter writes, the reader reads back as the same typed value.</summary>
public sealed class AmountRoundTripTests
{
    private static readonly Gen<decimal> Kronor = Gen.OneOf(
        Gen.Int[0, 999_999].Select(n => (decimal)n),
        Gen.Int[0, 9_999_999].Select(n => n / 100m),
        Gen.Int[10, 99_999].Select(n => n * 100_000m));

    private static readonly Gen<AmountBasis> Basis = Gen.OneOf([.. AmountBasis.All]);

    private static readonly Gen<AmountBasis?> MaybeBasis = Gen.OneOf<AmountBasis?>([null, .. AmountBasis.All]);

    private static readonly Gen<string?> Label = Gen.OneOf(
        null, "bedömning", "KBT", "I-KBT respektive distans-KBT", "inkl. kontakt med arbetsgivare", "högst 3 besök", "till primärvården", "cirka, vuxna");

    private static readonly Gen<AmountCeiling?> Ceiling = Gen.OneOf(
        Gen.Const((AmountCeiling?)null),
        Gen.Select(Kronor, MaybeBasis, (amount, basis) => (AmountCeiling?)new AmountCeiling(amount, basis)));

    private static readonly Gen<AmountLine> Line =
        Gen.Select(Gen.OneOf(Gen.Const((decimal?)null), Kronor.Select(k => (decimal?)k)), MaybeBasis, Label, Ceiling)
            .Where(parts => (parts.Item1, parts.Item2, parts.Item4) is not (null, null, null))
            .Select(parts => new AmountLine(parts.Item1, parts.Item2, parts.Item3, parts.Item4, null));

    private static readonly Gen<AmountValue> Value = Gen.OneOf(
        Line.Array[1, 4].Select(lines => new AmountValue(AmountArrangement.Paid, lines.ToValueList())),
        Gen.OneOf(AmountArrangement.NonePaid, AmountArrangement.OrdinaryBudget).Select(a => new AmountValue(a, ValueList<AmountLine>.Empty)));

    /// <summary>Scraps that amounts are written with, in any order: most are nonsense, and many are read all the same.</summary>
    private static readonly Gen<string> Scraps = Gen.OneOf(
            "24 000", "1,5", "7", " ", " ", "kr", "miljoner", "tkr", "per patient", "per år", "totalt", "/enhet", "(", ")", ",", ":", "-", "*", ".", "max", "högst",
            "ca", "bedömning", "ingen uppgift", "Ersättning", "I-KBT", "till", "Ingen särskild ersättning", "\n", ";")
        .Array[1, 10].Select(string.Concat);

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void Read_OfWhatWasWritten_IsTheSame(Language language) =>
        Value.Sample(value => Assert.Equal(value, Reread(value, null, language)));

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void Read_OfWhatWasWrittenWithADefaultBasis_MeansTheSame(Language language) =>
        Gen.Select(Value, Basis).Sample((value, basis) => Assert.Equal(Filled(value, basis), Filled(Reread(value, basis, language), basis)));

    [Fact]
    public void Read_OfAnything_IsUnchangedByWritingAndReadingAgain() => Scraps.Sample(text =>
    {
        if (AmountReader.TryRead(text) is { } value)
        {
            Assert.Equal(Bare(value), Reread(value, null, Language.Swedish));
        }
    });

    private static AmountValue? Reread(AmountValue value, AmountBasis? defaultBasis, Language language) =>
        AmountReader.TryRead(string.Join('\n', AmountFormatter.Lines(value, defaultBasis, language))) is { } read ? Bare(read) : null;

    /// <summary>Without the words, which differ.</summary>
    private static AmountValue Bare(AmountValue value) => value with { Lines = value.Lines.Select(line => line with { OriginalWords = null }).ToValueList() };

    /// <summary>With the field's basis said wherever an amount has none.</summary>
    private static AmountValue? Filled(AmountValue? value, AmountBasis basis) =>
        value is null ? null : value with { Lines = value.Lines.Select(l => l.Amount is null ? l : l with { Basis = l.Basis ?? basis }).ToValueList() };
}
