using System.Text;
using CsCheck;
using SurveyHub.Domain;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Measures;
using SurveyHub.Parsing.Tests.Tables;
using SurveyHub.Parsing.Tests.Themes;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Measures;

/// <summary>Files of measures: what they say, what is wrong with them, and that what is written is read back.</summary>
public sealed class MeasuresFileTests
{
    private const string Cost = "#mått,kostnad 2018,Kostnad,tkr,1,Kostnader för vård,Påhittad,2019-02-04\n";
    private const string Columns = "organisation,kostnad 2018\n";

    private static readonly int Rounds = TestSettings.Rounds(300, 20_000);

    private static readonly Gen<string> AnyText = Gen.OneOf("a", "Å", ",", ";", "\"", "'", "=", "+", "-", "@", "😀").Array[1, 20].Select(string.Concat);

    public static TheoryData<string, string> Mistakes => new()
    {
        { "1:1 SH2020", "#matt,kostnad 2018,Kostnad,tkr,1,Vad,Vem,2019-02-04\n" + Columns + "01,1\n" },
        { "1:7 SH5270", "#mått,Kostnad 2018,Kostnad,tkr,1,Vad,Vem,2019-02-04\norganisation\n01\n" },
        { "1:7 SH5270", "#mått,kostnad,Kostnad,tkr,1,Vad,Vem,2019-02-04\norganisation\n01\n" },
        { "1:7 SH5271", "#mått,folk 2025,Kostnad,tkr,1,Vad,Vem,2019-02-04\norganisation,folk 2025\n01,1\n" },
        { "2:7 SH5272", Cost + Cost + Columns + "01,1\n" },
        { "1:20 SH5273", "#mått,kostnad 2018,,tkr,1,Vad,Vem,2019-02-04\n" + Columns + "01,1\n" },
        { "1:38 SH5273", "#mått,kostnad 2018,Kostnad,tkr,1,Vad,,2019-02-04\n" + Columns + "01,1\n" },
        { "1:1 SH5273", "#mått,kostnad 2018,Kostnad,tkr,1,Vad,Vem\n" + Columns + "01,1\n" },
        { "1:32 SH5274", "#mått,kostnad 2018,Kostnad,tkr,7,Vad,Vem,2019-02-04\n" + Columns + "01,1\n" },
        { "1:42 SH5275", "#mått,kostnad 2018,Kostnad,tkr,1,Vad,Vem,4 februari\n" + Columns + "01,1\n" },
        { "1:34 SH5276", $"#mått,kostnad 2018,Kostnad,tkr,1,{new string('V', 1001)},Vem,2019-02-04\n" + Columns + "01,1\n" },
        { "2:27 SH5277", Cost + "organisation,kostnad 2018,kostnad 2017\n01,1,2\n" },
        { "1:7 SH5278", Cost + "organisation\n01\n" },
        { "3:4 SH5279", Cost + Columns + "01,många\n" },
        { "4:1 SH5280", Cost + Columns + "01,1\nAskby,2\n" },
        { "1:1 SH5281", "organisation\n01\n" },
        { "3:1 SH3001", Cost + Columns + "Asby,1\n" },
        { "2:14 SH2005", Cost + "organisation,kostnad\n01,1\n" },
        { "2:1 SH2006", Cost + "kostnad 2018\n1\n" },
    };

    [Fact]
    public void File_SaysWhatIsMeasured_AndAnEmptyCellIsNoNumber()
    {
        var parsed = Read(Cost + "#measure,andel 2018,Andel 2018,,0,Andel,SCB,2019-03-01\norganisation;kostnad 2018;andel 2018\n");
        Assert.NotEmpty(parsed.Diagnostics);

        parsed = Read("#mått;kostnad 2018;Kostnad;tkr;1;Kostnader för vård;Påhittad;2019-02-04\n#measure;andel 2018;Andel 2018;;0;Andel;SCB;2019-03-01\norganisation;kostnad 2018;andel 2018\nAskby;1 234,5;\n02;;0\n");

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(["Kostnad 2018, tkr", "Andel 2018"], parsed.Book.Measures.Select(measure => measure.Heading));
        Assert.Equal(new DateOnly(2019, 2, 4), parsed.Book.Measures[0].Fetched);
        Assert.Equal([("01", "kostnad 2018", 1234.5m), ("02", "andel 2018", 0m)], parsed.Book.Values.Select(value => (value.Organisation.Value, value.Measure.ToString(), value.Value)));
    }

    [Fact]
    public void Panel_KnowsMeasuresAsItKnowsFacts_AndTheirDay()
    {
        var panel = Read(Cost + Columns + "01,7\n").Book.JoinTo(Themed.Panel);

        Assert.Equal((7m, null), (panel.Organisations[0].Fact(new FactKey(Identifier.Parse("kostnad"), 2018)), panel.Organisations[1].Fact(new FactKey(Identifier.Parse("kostnad"), 2018))));
        Assert.Equal(["källa", "Påhittad, hämtat 4 februari 2019"], panel.Facts.Select(fact => panel.SourceOf(fact, Language.Swedish)));
        Assert.Equal("3:7 SH5271", Csv.Only(MeasuresFile.Parse(Encoding.UTF8.GetBytes("\n\n" + Cost + Columns + "01,1\n"), panel).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsTold_WhereItStands(string expected, string file) => Assert.Equal(expected, Csv.Only(Read(file).Diagnostics));

    [Fact]
    public void EveryMistake_HasAnExample() =>
        Assert.Equal(MeasureFileDiagnostics.All.Select(one => one.Code), Mistakes.Select(row => row.Data.Item1.Split(' ')[1]).Where(code => code.StartsWith("SH52", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void WhatIsWritten_IsReadBack()
    {
        var anyMeasure = Gen.Select(AnyText, AnyText, Gen.Int[0, 6], AnyText, AnyText, Gen.Int[0, 3000]).Select((name, unit, decimals, definition, source, day) => (name, unit, decimals, definition, source, new DateOnly(2015, 1, 1).AddDays(day)));
        Gen.Select(anyMeasure.Array[1, 3], Gen.Decimal[-1_000_000, 1_000_000].Select(number => Math.Round(number, 6)).Array[6], Gen.Bool.Array[6], Gen.Enum<Language>()).Sample(
            (measures, numbers, isKnown, language) =>
            {
                var defined = measures.Select((one, i) => new Measure(new FactKey(Identifier.Parse($"m{i}"), 2018), one.name.Trim(), one.unit.Trim(), one.decimals, one.definition.Trim(), one.source.Trim(), one.Item6)).ToValueList();
                var values = from organisation in Enumerable.Range(0, 2)
                             from measure in Enumerable.Range(0, defined.Count)
                             where isKnown[(organisation * 3) + measure]
                             select new MeasureValue(Themed.Panel.Organisations[organisation].Code, defined[measure].Key, numbers[(organisation * 3) + measure]);
                var book = new MeasureBook(defined, values.ToValueList());

                var parsed = MeasuresFile.Parse(Encoding.UTF8.GetBytes(MeasuresFileWriter.Write(book, language)), Themed.Panel);

                Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.English)));
                Assert.Equal(book, parsed.Book);
            },
            iter: Rounds);
    }

    /// <summary>Whatever the file holds is told and never thrown.</summary>
    [Fact]
    public void AnyText_IsReadOrTold() => Gen.OneOf("#mått,", "kostnad 2018", ",", "\n", "\"", "organisation", "01", "=1+1", "\t", "1e9", "９", "2019-02-04", "\u202e").Array[0, 40].Select(string.Concat)
        .Sample(text => Read(text).Book is not null, iter: Rounds);

    private static ParsedMeasures Read(string text) => MeasuresFile.Parse(Encoding.UTF8.GetBytes(text), Themed.Panel);
}
