using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses.Dates;

/// <summary>Dates are understood as Swedes write them, and never guessed.</summary>
public sealed class DateReaderTests
{
    private static readonly DateType Day = new(DatePrecision.Day);
    private static readonly DateType Month = new(DatePrecision.Month);
    private static readonly DateType Year = new(DatePrecision.Year);

    [Theory]
    [InlineData("2019-05-22")]
    [InlineData(" 2019-05-22 ")]
    [InlineData("2019–05–22")]
    [InlineData("20190522")]
    [InlineData("2019/05/22")]
    [InlineData("2019-5-22")]
    [InlineData("22/5 2019")]
    [InlineData("22/5-2019")]
    [InlineData("22/5/2019")]
    [InlineData("22.5.2019")]
    [InlineData("22-05-2019")]
    [InlineData("5/22/2019")]
    [InlineData("22 maj 2019")]
    [InlineData("22 Maj 2019.")]
    [InlineData("den 22 maj 2019")]
    [InlineData("den 22:a maj, 2019")]
    [InlineData("22\u00A0maj 2019")]
    [InlineData("May 22, 2019")]
    public void Day_IsRead(string raw) => Assert.Equal(new DateOnly(2019, 5, 22), Start(Day, raw));

    [Theory]
    [InlineData("5/6 2019", "2019-06-05")]
    [InlineData("5.6.2019", "2019-06-05")]
    [InlineData("5/5/2019", "2019-05-05")]
    [InlineData("29 feb 2020", "2020-02-29")]
    [InlineData("1 okt. 1999", "1999-10-01")]
    public void Day_IsBeforeTheMonth(string raw, string day) => Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Start(Day, raw));

    [Theory]
    [InlineData("2019-05")]
    [InlineData("maj 2019")]
    [InlineData("5/2019")]
    [InlineData("2019 maj")]
    [InlineData("22 maj 2019")]
    public void Month_IsRead(string raw) => Assert.Equal(new DateOnly(2019, 5, 1), Start(Month, raw));

    [Theory]
    [InlineData("2019")]
    [InlineData("maj 2019")]
    [InlineData("2019-12-31")]
    [InlineData("5/6/2019")]
    public void Year_IsRead(string raw) => Assert.Equal(new DateOnly(2019, 1, 1), Start(Year, raw));

    [Theory]
    [InlineData("5/6/2019", "”5/6/2019” kan betyda både 5 juni 2019 och 6 maj 2019. Skriv 2019-06-05 eller 2019-05-06.")]
    [InlineData("05-06-2019", "”05-06-2019” kan betyda både 5 juni 2019 och 6 maj 2019. Skriv 2019-06-05 eller 2019-05-06.")]
    [InlineData("22/5 19", "”22/5 19” har ett årtal med två siffror. Skriv det med fyra, till exempel 2019-05-22.")]
    [InlineData("190522", "”190522” har ett årtal med två siffror. Skriv det med fyra, till exempel 2019-05-22.")]
    [InlineData("22 maj 19", "”22 maj 19” har ett årtal med två siffror. Skriv det med fyra, till exempel 2019-05-22.")]
    [InlineData("maj 2019", "”maj 2019” säger inte vilken dag. Skriv till exempel 2019-05-22.")]
    [InlineData("2019", "”2019” säger inte vilken dag. Skriv till exempel 2019-05-22.")]
    [InlineData("2019-02-29", "”2019-02-29” finns inte i kalendern. Se efter att dag och månad stämmer.")]
    [InlineData("2019-22-05", "”2019-22-05” finns inte i kalendern. Se efter att dag och månad stämmer.")]
    [InlineData("0219-05-22", "”0219-05-22” finns inte i kalendern. Se efter att dag och månad stämmer.")]
    [InlineData("22 maj", "”22 maj” går inte att läsa som ett datum. Skriv till exempel 2019-05-22.")]
    [InlineData("i våras", "”i våras” går inte att läsa som ett datum. Skriv till exempel 2019-05-22.")]
    [InlineData("22 maj–3 juni 2019", "”22 maj–3 juni 2019” går inte att läsa som ett datum. Skriv till exempel 2019-05-22.")]
    [InlineData("12 345", "”12 345” går inte att läsa som ett datum. Skriv till exempel 2019-05-22.")]
    public void Day_IsRefusedWithTheseWords(string raw, string message) => Assert.Equal(message, Message(Day, raw));

    [Theory]
    [InlineData("2019", "”2019” säger inte vilken månad. Skriv till exempel 2019-05.")]
    [InlineData("snart", "”snart” går inte att läsa som en månad. Skriv till exempel 2019-05.")]
    public void Month_IsRefusedWithTheseWords(string raw, string message) => Assert.Equal(message, Message(Month, raw));

    [Theory]
    [InlineData("19", "”19” går inte att läsa som ett år. Skriv till exempel 2019.")]
    public void Year_IsRefusedWithTheseWords(string raw, string message) => Assert.Equal(message, Message(Year, raw));

    [Fact]
    public void Bounds_AreKept()
    {
        var bounded = new DateType(DatePrecision.Month, new DateOnly(2015, 1, 1), new DateOnly(2019, 12, 1));

        Assert.Equal(new DateOnly(2015, 1, 1), Start(bounded, "jan 2015"));
        Assert.Equal(new DateOnly(2019, 12, 1), Start(bounded, "2019-12-31"));
        Assert.Equal("december 2014 är för tidigt. Skriv tidigast januari 2015.", Message(bounded, "2014-12"));
        Assert.Equal("januari 2020 är för sent. Skriv senast december 2019.", Message(bounded, "1/2020"));
    }

    /// <summary>Whatever day it is, and however it is printed, it is read as that day: a file made by us reads back.</summary>
    [Fact]
    public void WhatIsPrinted_ReadsBack()
    {
        for (var date = new DateOnly(1899, 12, 1); date < new DateOnly(2101, 1, 1); date = date.AddDays(17))
        {
            foreach (var type in new[] { Day, Month, Year })
            {
                var start = DateReader.StartOf(date, type.Precision);
                Assert.Equal(start, Start(type, DateFormatter.Iso(date, type.Precision)));
                Assert.Equal(start, Start(type, DateFormatter.Words(date, type.Precision, Language.Swedish)));
                Assert.Equal(start, Start(type, DateFormatter.Words(date, type.Precision, Language.English)));
            }
        }
    }

    private static DateOnly? Start(DateType type, string raw) => (AnswerReader.Read(type, raw).Value as DateValue)?.Start;

    private static string Message(DateType type, string raw) => AnswerReader.Read(type, raw).Problem!.Message(Language.Swedish);
}
