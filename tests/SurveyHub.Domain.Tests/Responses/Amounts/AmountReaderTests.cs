using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;

namespace SurveyHub.Domain.Tests.Responses.Amounts;

public sealed partial class AmountReaderTests
{
    [Theory]
    [InlineData("24 000 kr", 24_000)]
    [InlineData("24000", 24_000)]
    [InlineData("24 000 kronor", 24_000)]
    [InlineData("24 000:-", 24_000)]
    [InlineData("24 000,-", 24_000)]
    [InlineData("24 000 SEK", 24_000)]
    [InlineData("24 000 kr.", 24_000)]
    [InlineData("24 tkr", 24_000)]
    [InlineData("24 tusen kr", 24_000)]
    [InlineData("98,9 mnkr", 98_900_000)]
    [InlineData("1 miljon", 1_000_000)]
    [InlineData("1 miljon kr", 1_000_000)]
    [InlineData("1,5 miljoner kronor", 1_500_000)]
    [InlineData("1.5 milj. kr", 1_500_000)]
    [InlineData("2 Mkr", 2_000_000)]
    [InlineData("0 kr", 0)]
    [InlineData("85 000 kr*", 85_000)]
    public void TryRead_ReadsMoneyInEveryUnit(string raw, int kronor) =>
        Assert.Equal(new AmountLine(kronor, null, null, null, raw), Line(raw));

    [Fact]
    public void TryRead_KeepsOre() => Assert.Equal(1_234.50m, Line("1 234,50 kr").Amount);

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u202F')]
    [InlineData('\u2009')]
    [InlineData('\u2007')]
    [InlineData('\t')]
    public void TryRead_TakesAnySpace(char space)
    {
        var line = Line($"1{space}234{space}567{space}kr{space}per{space}listad{space}patient{space}(barn)");

        Assert.Equal((1_234_567m, AmountBasis.PerListedPatient, "barn"), (line.Amount, line.Basis, line.Label));
    }

    [Theory]
    [InlineData("24 000 kr per patient", "per-patient")]
    [InlineData("24 000 per patient", "per-patient")]
    [InlineData("24 000 kr/patient", "per-patient")]
    [InlineData("24 000 kr / patient", "per-patient")]
    [InlineData("24 000 kr (per patient)", "per-patient")]
    [InlineData("24 000 kr, per patient", "per-patient")]
    [InlineData("42 kr per listad", "per-listad-patient")]
    [InlineData("42 kr/listad patient", "per-listad-patient")]
    [InlineData("24 000 kr per behandlingsserie", "per-behandling")]
    [InlineData("24 000 kr per genomförd behandling", "per-behandling")]
    [InlineData("300 kr per besök", "per-besok")]
    [InlineData("6 000 kr/enhet", "per-enhet")]
    [InlineData("75 000 kr per år", "per-ar")]
    [InlineData("75 000 kr årligen", "per-ar")]
    [InlineData("2 miljoner kr per år totalt", "per-ar-totalt")]
    [InlineData("2 miljoner kr totalt per år", "per-ar-totalt")]
    [InlineData("2 miljoner kr per år, totalt", "per-ar-totalt")]
    [InlineData("2 miljoner kr/år totalt", "per-ar-totalt")]
    [InlineData("24 000 kr PER PATIENT", "per-patient")]
    [InlineData("2 million kr per year in total", "per-ar-totalt")]
    public void TryRead_ReadsWhatItIsPaidFor(string raw, string basis)
    {
        Assert.Equal(basis, Line(raw).Basis?.Id);
        Assert.Null(Line(raw).Label);
    }

    [Theory]
    [InlineData("10 000 kr (bedömning)", "bedömning")]
    [InlineData("10 000 kr, bedömning", "bedömning")]
    [InlineData("10 000 kr: bedömning", "bedömning")]
    [InlineData("10 000 kr bedömning", "bedömning")]
    [InlineData("10 000 kr (IPT", "IPT")]
    [InlineData("10 000 (bedömning)", "bedömning")]
    [InlineData("10 000 kr (högst 3 besök)", "högst 3 besök")]
    [InlineData("cirka 10 000 kr", "cirka")]
    [InlineData("ca 10 000 kr (bedömning)", "ca, bedömning")]
    public void TryRead_KeepsTheRestAsLabel(string raw, string label)
    {
        Assert.Equal((10_000m, label), (Line(raw).Amount, Line(raw).Label));
        Assert.Null(Line(raw).Ceiling);
    }

    [Fact]
    public void TryRead_OfATotalInBrackets_TellsBasisFromLabel() => Assert.Equal(
        new AmountLine(98_900_000m, AmountBasis.PerYearInTotal, "i regionen", null, "98,9 miljoner kr per år (totalt i regionen)"),
        Line("98,9 miljoner kr per år (totalt i regionen)"));

    [Theory]
    [InlineData("högst 85 000 kr")]
    [InlineData("Max 85 000 kr")]
    [InlineData("maximalt 85 tkr")]
    [InlineData("upp till 85 000")]
    public void TryRead_OfACeilingAlone_HasNoAmount(string raw) =>
        Assert.Equal(new AmountLine(null, null, null, new AmountCeiling(85_000, null), raw), Line(raw));

    [Theory]
    [InlineData("per listad patient, max 6 000 kr/ enhet", null, "per-listad-patient", null, 6_000, "per-enhet")]
    [InlineData("10 000 kr per patient, högst 50 000 kr", 10_000, "per-patient", null, 50_000, null)]
    [InlineData("10 000 kr (behandling, dock högst 50 000 kr per år)", 10_000, null, "behandling", 50_000, "per-ar")]
    [InlineData("10 000 kr (högst 3 besök), högst 50 000 kr", 10_000, null, "högst 3 besök", 50_000, null)]
    [InlineData("Högst 50 000 kr per enhet (behandling)", null, null, "behandling", 50_000, "per-enhet")]
    public void TryRead_CutsOutACeiling(string raw, int? amount, string? basis, string? label, int ceiling, string? ceilingBasis)
    {
        var line = Line(raw);

        Assert.Equal((amount, basis, label), (line.Amount, line.Basis?.Id, line.Label));
        Assert.Equal((ceiling, ceilingBasis), (line.Ceiling?.Amount, line.Ceiling?.Basis?.Id));
    }

    [Theory]
    [InlineData("Ersättning per listad patient (ingen uppgift om ersättningsnivå rapporterad)", null)]
    [InlineData("per listad patient, belopp ej angivet", null)]
    [InlineData("Ersättning per listad patient (barn, uppgift saknas)", "barn")]
    public void TryRead_OfABasisAlone_KnowsThatTheAmountIsMissing(string raw, string? label) =>
        Assert.Equal(new AmountLine(null, AmountBasis.PerListedPatient, label, null, raw), Line(raw));

    [Theory]
    [InlineData("Ingen särskild ersättning betalas ut", AmountArrangement.NonePaid)]
    [InlineData("ingen ersättning", AmountArrangement.NonePaid)]
    [InlineData("Ingår i grunduppdraget.", AmountArrangement.OrdinaryBudget)]
    [InlineData("anslag", AmountArrangement.OrdinaryBudget)]
    [InlineData("Included in the ordinary budget", AmountArrangement.OrdinaryBudget)]
    public void TryRead_ReadsThatNothingIsPaidByTheAmount(string raw, AmountArrangement arrangement) =>
        Assert.Equal(new AmountValue(arrangement, ValueList<AmountLine>.Empty), AmountReader.TryRead(raw));

    [Theory]
    [InlineData("10 000 kr (bedömning)\n12 500 kr (behandling)")]
    [InlineData("10 000 kr (bedömning)\r\n\r\n12 500 kr (behandling)\r\n")]
    [InlineData("10 000 kr (bedömning); 12 500 kr (behandling)")]
    public void TryRead_ReadsALineForEachAmount(string raw) => Assert.Equal(
        [(10_000m, "bedömning"), (12_500m, "behandling")],
        AmountReader.TryRead(raw)!.Lines.Select(line => (line.Amount!.Value, line.Label!)));

    private static AmountLine Line(string raw) => Assert.Single(AmountReader.TryRead(raw)!.Lines);
}
