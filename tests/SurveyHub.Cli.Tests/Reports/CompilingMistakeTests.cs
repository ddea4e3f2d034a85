using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>What only the answers show is told with its place in the report file.</summary>
public sealed class CompilingMistakeTests
{
    private static readonly SurveyAnswers Nobody = Sample.Answers with { Responses = ValueList<Response>.Empty };

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "SH5101", "Det är `summa koordinatorer`.", "6:9: warning SH5101: Ingen har lämnat uppgift, så `summa koordinatorer` blir ”uppgift saknas”. Ett villkor ovanför kan ta bort meningen då." },
        { "SH5102", "Det är `summa koordinatorer, skriv \"drygt hundra\" för \"115\"`.", "6:9: warning SH5102: ”drygt hundra” är skrivet för ”115”, men svaren säger nu ”116”. Skriv om texten eller ta bort den." },
        { "SH5103", "Det är `ändring av koordinatorer`.", "6:20: error SH5103: Det finns ingen förra omgång att jämföra ”koordinatorer” med." },
        { "SH5106", "Det är `svar på koordinatorer från Gottland`.", "6:9: error SH5106: Ingen i panelen heter ”Gottland”. Menade du ”Gotland”?" },
        { "SH5107", "Se `#inte-med`.\n\n## Inte med {#inte-med}\n\n*Om minst 22 har svarat:*\n\nText.", "6:5: error SH5107: ”#inte-med” är inte med i rapporten som svaren är nu. Ett villkor tar bort det." },
        { "SH5109", "I `vilka där utbud-smarta.mmr1.antal är minst 60`.", "6:4: warning SH5109: Om `vilka där utbud-smarta.mmr1.antal är minst 60` går det inte att säga något för Jämtland Härjedalen, Kalmar, Kronoberg, Norrbotten, Västernorrland, Västmanland och Östergötland, av det som har svarats. De räknas varken dit eller till övriga." },
        { "SH5110", "I `övriga utöver där koordinatorer är minst 1`.", "6:4: warning SH5110: Det finns inga övriga att skriva om, så `övriga utöver där koordinatorer är minst 1` blir ”ingen annan region”. Ett villkor ovanför kan ta bort meningen då." },
        { "SH5120", "Det är `svarens datum`.", "6:9: warning SH5120: Av filerna framgår inte ”svarens datum”, så där står ”uppgift saknas”." },
        { "SH5111", "*Diagram:* Ritat `koordinatorer`", "6:19: warning SH5111: Ingen har svarat så att ”Ritat” går att rita. Figuren är inte med." },
        { "SH5121", "*Tabell:* Visad `koordinatorer, bara utan svar`", "6:18: warning SH5121: Det finns inget att visa i ”Visad”: ingen hör till dem som tabellen är av. Tabellen är inte med." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsTold_WhereItStands(string code, string written, string expected)
    {
        var answers = code is "SH5101" or "SH5111" ? Nobody : Sample.Answers;

        var told = WrittenReport.Compile(written, answers).Diagnostics.Select(found => found.ToLine("", Language.Swedish).TrimStart(':'));

        Assert.Equal(expected, Assert.Single(told));
    }

    /// <summary>Three organisations of which one lacks a fact, and answers that are shown in aggregate only.</summary>
    [Theory]
    [InlineData("SH5104", "Det är `summa platser, per 1 000 invanare 2024`.", "C saknar uppgift om invanare 2024, så kvoten för alla går inte att räkna ut.")]
    [InlineData("SH5105", "I `vilka har tema lon`.", "Temat ”lon” rör svar som inte redovisas för var och en.")]
    [InlineData("SH5112", "Det är `summa loner`.", "För få har svarat för att `summa loner` ska få visas: svaren redovisas bara sammantaget.")]
    [InlineData("SH5113", "*Karta:* Platser `platser`", "Det finns ingen karta över panelen ”panel”: kartan är över regionerna, och A är ingen av dem.")]
    [InlineData("SH5114", "I `vilka har tema borta`.", "Det finns inget tema ”borta” bland dem som rapporten nu räknas på.")]
    [InlineData("SH5115", "Det är `summa platser, förra omgången`.", "”platser” ställdes inte så i 2022, så det går inte att jämföra. Där finns inget svarsfält ”platser”. Hette det något annat, säg det med *Hette:* i enkäten.")]
    [InlineData("SH5118", "Det är `medelvärde platser, per 1 000 invanare 2024`.", "C saknar uppgift om invanare 2024 och är inte med i `medelvärde platser, per 1 000 invanare 2024`.")]
    [InlineData("SH5119", "Det är `medelvärde loner, förra omgången`.", "”loner” redovisas inte för var och en, och jämförs därför inte med förra omgången.")]
    public void SmallEnquiry_HasOthers(string code, string written, string message)
    {
        var told = SmallEnquiry.Compile(written).Diagnostics;

        Assert.Equal([(code, message)], told.Select(found => (found.Code, found.Message(Language.Swedish))));
    }

    [Fact]
    public void MapOfABigPanel_IsToldWhereItStands() => Assert.Equal(
        (2 + 3, 1 + "*Karta:* Platser ".Length + 1),
        SmallEnquiry.Compile("*Karta:* Platser `platser`").Diagnostics.Select(found => (found.Position.Line, found.Position.Column)).Single());

    /// <summary>The number alone would be taken for the rate.</summary>
    [Fact]
    public void RateOfOne_WithoutTheFact_IsNoNumber()
    {
        var compiled = SmallEnquiry.Compile("Det är `svar på platser från C, per 1 000 invanare 2024`, och `svar på platser från A, per 1 000 invanare 2024`.");

        Assert.Equal("Det är uppgift saknas, och 1,0.", compiled.Document.Blocks.OfType<Domain.Reports.ParagraphBlock>().First().Text);
        Assert.Contains("SH5104", compiled.Diagnostics.Select(found => found.Code));
    }

    /// <summary>Those of the words of analysts are in <see cref="Beside.WordingTests"/>.</summary>
    [Fact]
    public void EveryMistake_HasAnExample()
    {
        var small = ((System.Reflection.MemberInfo)typeof(CompilingMistakeTests).GetMethod(nameof(SmallEnquiry_HasOthers))!)
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => (string)row.Data[0]!);

        Assert.Equal(CompilingDiagnostics.All.Select(descriptor => descriptor.Code), Mistakes.Select(row => row.Data.Item1).Concat(small).Append("SH5108").Concat(["SH5117", "SH5122", "SH5290", "SH5291"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Unread_IsTold_OnceForEachTheme()
    {
        var unread = WrittenReport.Themes with { Readings = [.. WrittenReport.Themes.Readings.Where(reading => reading.Organisation.Value != "10")] };

        var told = WrittenReport.Compile("I `vilka har tema resurser-minskar` och `hur många har tema resurser-minskar`.", themes: unread).Diagnostics;

        Assert.Equal(["SH5108"], told.Select(found => found.Code));
        Assert.Contains("Blekinge", told[0].Message(Language.Swedish), StringComparison.Ordinal);
    }
}
