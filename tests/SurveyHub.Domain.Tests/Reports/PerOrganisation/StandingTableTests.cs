using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Tests.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports.PerOrganisation;

/// <summary>Where A stands among those that stated a number.</summary>
public sealed class StandingTableTests
{
    [Theory]
    [InlineData("1 | 7 | 2–9 | 3 av 3", "9", "7", "2")]
    [InlineData("3 | 7 | 2–9 | 3 av 3", "2", "7", "9")]
    [InlineData("delad 1 | 9 | 2–9 | 3 av 3", "9", "9", "2")]
    [InlineData("delad 2 | 5 | 1–9 | 4 av 4", "5", "9", "5", "1")]
    [InlineData("3 | 4 | 1–9 | 4 av 4", "3", "9", "5", "1")]
    // The silent, those without data and those who only know that there is some are neither placed nor counted.
    [InlineData("2 | 5 | 1–9 | 3 av 7", "5", "9", "1", null, "saknas", "delvis", "")]
    [InlineData("– | 5 | 1–9 | 3 av 4", "delvis", "9", "1", "5")]
    [InlineData("– | 5 | 1–9 | 3 av 4", "saknas", "9", "1", "5")]
    // A zero is a number.
    [InlineData("4 | 1,5 | 0–9 | 4 av 4", "0", "9", "1", "2")]
    public void Place_IsAmongThoseWhoStatedANumber(string expected, params string?[] answers) => Assert.Equal(expected, Words(new Wave(Wave.Number(), answers)));

    [Theory]
    [InlineData("9", "7")]
    [InlineData("9", "7", null, "saknas")]
    public void OfFewerThanThree_NothingIsSaid(params string?[] answers) => Assert.Equal("", Words(new Wave(Wave.Number(), answers)));

    [Theory]
    // Of one basis alone, and each amount that anybody stated, as the report counts them.
    [InlineData("2 | 5 000 | 1 000–8 000 | 3 av 4", "5 000 kr", "8 000 kr", "1 000 kr", "2 000 kr per patient")]
    [InlineData("– | 5 000 | 1 000–12 000 | 5 belopp, 4 av 4", "5 000 kr", "8 000 kr", "1 000 kr", "3 000 kr\n12 000 kr")]
    [InlineData("– | 5 000 | 1 000–12 000 | 5 belopp, 4 av 4", "3 000 kr\n12 000 kr", "8 000 kr", "1 000 kr", "5 000 kr")]
    public void Amounts_RestOnWhatTheReportRestsOn_AndHaveAPlaceWhereEachStatedOne(string expected, params string[] answers)
    {
        var wave = new Wave(Wave.Amount(AmountBasis.PerYear), answers);
        var own = StandingTable.Of(wave.Context, wave.Field)!.For(wave.Context.Answers.Panel.Organisations[0].Code)!;
        var told = Statistics.Amounts(wave.Field, AmountBasis.PerYear, wave.Context.Participants);

        Assert.Equal(expected, Words(wave));
        Assert.Equal((Statistics.Median(told), told.Count), (own.Median, own.Base.Stated));
    }

    [Fact]
    public void OfFewerThanThreeOrganisations_NothingIsSaid_HoweverManyAmounts() =>
        Assert.Equal("", Words(new Wave(Wave.Amount(AmountBasis.PerYear), "5 000 kr", "1 kr\n2 kr\n3 kr")));

    [Theory]
    [InlineData(Visibility.Aggregated)]
    [InlineData(Visibility.Withheld)]
    public void WhatIsNotShownForEach_IsNotCompared(Visibility visibility) => Assert.Null(
        StandingTable.Of(new Wave(Wave.Number() with { Visibility = visibility }, "1", "2", "3").Context, Wave.Number() with { Visibility = visibility }));

    [Fact]
    public void Rate_HasAStandingOfItsOwn_OfThoseWithTheFact()
    {
        var field = Wave.Number(new Rate(1_000, Wave.People));
        // A 1 per 1 000, B 2, C 1; F lacks the fact.
        var wave = new Wave(field, "1", "4", "3", null, null, "99");

        Assert.Equal("delad 2 | 1,0 | 1,0–2,0 | 3 av 6", Words(StandingTable.Of(wave.Context, field, field.Reporting.Rate)!, wave));
    }

    /// <summary>Rounding is only how they are shown.</summary>
    [Fact]
    public void Place_IsByTheExactNumber()
    {
        var field = Wave.Number(new Rate(1, Wave.People));

        // 1, 1,0005 and 0,999 of each.
        var wave = new Wave(field, "1000", "2001", "2997");

        Assert.Equal("2 | 1,0 | 1,0–1,0 | 3 av 3", Words(StandingTable.Of(wave.Context, field, field.Reporting.Rate)!, wave));
    }

    private static string Words(Wave wave) => Words(StandingTable.Of(wave.Context, wave.Field)!, wave);

    private static string Words(StandingTable table, Wave wave)
    {
        var standing = table.For(wave.Context.Answers.Panel.Organisations[0].Code);
        var cells = StandingWords.Cells(standing, wave.Context.Texts).ToList();
        return standing is null ? "" : $"{cells[2]} | {cells[0]} | {cells[1]} | {cells[3]}".Replace(SwedishNumber.NoBreakSpace, ' ');
    }
}
