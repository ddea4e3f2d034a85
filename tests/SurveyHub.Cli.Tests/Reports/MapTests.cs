using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Maps of the enquiry of 2018. Whatever they show, every region is in one class, and none without a value looks like one that has it.</summary>
public sealed class MapTests
{
    public static TheoryData<string> Written =>
    [
        "koordinatorer", "koordinatorer, per 10 000", "koordinatorer, 7 klasser, lika breda", "utbud-smarta.mmr1.antal", "utbud-smarta.mmr2.antal, 2 klasser", "vardval",
        "koordinatorer, bara där vardval är ja", "folkmangd-16-67 2017",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void EveryRegion_IsInOneClass(string directive)
    {
        foreach (var answers in new[] { Sample.Answers, WrittenReport.WithoutGotland, Sample.Answers with { Responses = [Sample.Answers.Responses[0]] } })
        {
            if (WrittenReport.Compile($"*Karta:* K `{directive}`", answers).Document.Blocks is not [MapBlock map])
            {
                continue;
            }

            Assert.Equal(21, map.Areas.Select(area => area.Code).Distinct().Count());
            Assert.Equal(map.Classes.Select((_, place) => Members(map, place)), map.Classes.Select(one => one.Members.Spaced()));
            Assert.All(map.Areas, area => Assert.Contains($"{map.Classes[area.Class].Label}: ", map.AlternativeText, StringComparison.Ordinal));
            Assert.Equal(map.Classes.Select(one => one.Kind).Order(), map.Classes.Select(one => one.Kind));
            Assert.DoesNotContain(map.Areas.Where(area => answers.For(area.Code).IsSilent && directive.StartsWith('k')), area => map.Classes[area.Class].Kind == MapClassKind.Step);
        }
    }

    [Fact]
    public void Numbers_HaveClassesWithLimits_AndTheSilentAreApart()
    {
        var map = Compile("koordinatorer, 3 klasser", WrittenReport.WithoutGotland);

        Assert.Equal(("Koordinatorer", "Underlag: 20 av 21 regioner. Klasserna är gjorda så att de rymmer ungefär lika många regioner."), (map.ValueTitle, map.Notes[0].Text.Spaced()));
        Assert.Equal("1–2 (5 regioner)|3–5 (8 regioner)|6–19 (7 regioner)|Har inte svarat (1 region)", Legend(map));
        Assert.Equal(("Har inte svarat", MapClassKind.Silent), ValueOf(map, "Gotland"));
    }

    [Fact]
    public void LateAnswer_MovesItsRegion()
    {
        var map = Compile("koordinatorer, per 10 000", Sample.Answers);

        Assert.Equal(("0,27", MapClassKind.Step), ValueOf(map, "Gotland"));
        Assert.DoesNotContain(map.Classes, one => one.Kind == MapClassKind.Silent);
    }

    /// <summary>The table beside it has one decimal: what is the same there is in one class, and says the same.</summary>
    [Fact]
    public void Decimals_MakeTheClassesAgreeWithATable()
    {
        var compiled = WrittenReport.Compile("*Tabell:* K `koordinatorer, per 10 000`\n\n*Karta:* K `koordinatorer, per 10 000, 5 klasser, naturliga gränser, 1 decimal`").Document.Blocks;
        var (table, map) = (Assert.IsType<TableBlock>(compiled[0]), Assert.IsType<MapBlock>(compiled[1]));

        Assert.Equal("0,1 (8 regioner)|0,2 (4 regioner)|0,3 (7 regioner)|0,5 (1 region)|1,1 (1 region)", Legend(map));
        Assert.Equal("Underlag: 21 av 21 regioner. Talen är avrundade till en decimal.", map.Notes[0].Text.Spaced());
        Assert.All(map.Areas, area => Assert.Equal(table.Row(area.Name).Cells[2].Text(), area.Value));
        Assert.Equal("Underlag: 21 av 21 regioner. Talen är avrundade till hela tal.", Compile("koordinatorer, per 10 000, 0 decimaler", Sample.Answers).Notes[0].Text.Spaced());
        // Whole numbers are exact.
        Assert.Equal("Figuren visar 3 av 21 regioner.", Compile("koordinatorer, bara där vardval är ja", Sample.Answers).Notes[0].Text.Spaced());
    }

    [Fact]
    public void YesWithoutANumber_IsNoZero()
    {
        var map = Compile("utbud-smarta.mmr1.antal, 4 klasser, lika breda", WrittenReport.WithoutGotland);

        Assert.Equal("0–12 (10 regioner)|13–24 (2 regioner)|25–36 (0 regioner)|37–49 (1 region)|Ja, antal ej rapporterat (7 regioner)|Har inte svarat (1 region)", Legend(map));
        Assert.Equal(("Ja, antal ej rapporterat", MapClassKind.PartlyKnown), ValueOf(map, "Kalmar"));
    }

    [Fact]
    public void Choices_AreClassesOfTheirOwn() => Assert.Equal(
        "Ja (3 regioner)|Nej (17 regioner)|Har haft det, men avslutat (1 region)", Legend(Compile("vardval", Sample.Answers)));

    [Fact]
    public void Selection_LeavesTheOthersOut()
    {
        var map = Compile("koordinatorer, bara där vardval är ja", Sample.Answers);

        Assert.Equal("3 (2 regioner)|16 (1 region)|Ingår inte (18 regioner)", Legend(map));
        Assert.Contains("3: Blekinge och Västmanland.", map.AlternativeText, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryReason_IsAClassOfItsOwn_ApartFromZero()
    {
        var map = Assert.IsType<MapBlock>(RegionEnquiry.Compile("*Karta:* Platser `platser`").Document.Blocks[0]);

        Assert.Equal(
            "0 (1 region)|7 (1 region)|Ja, antal ej rapporterat (1 region)|Uppgift saknas (1 region)|Ej aktuellt (1 region)|Inget svar på frågan (2 regioner)|"
            + "Frågan ställdes inte (2 regioner)|Har inte svarat (12 regioner)",
            Legend(map));
        Assert.Equal(("Frågan ställdes inte", MapClassKind.NotAsked), ValueOf(map, "Gotland"));
    }

    [Fact]
    public void Scale_HasAClassForEachStep() => Assert.StartsWith(
        "1 (1 region)|2 (0 regioner)|3 (0 regioner)|4 (0 regioner)|5 (2 regioner)|", Legend((MapBlock)RegionEnquiry.Compile("*Karta:* B `betyg`").Document.Blocks[0]), StringComparison.Ordinal);

    /// <summary>Decimals are something said of classes, and so are those of the steps of a scale.</summary>
    [Fact]
    public void Scale_IsDividedAsNumbers_WhereDecimalsAreAskedFor() => Assert.StartsWith(
        "1,0 (1 region)|5,0 (2 regioner)|", Legend((MapBlock)RegionEnquiry.Compile("*Karta:* B `betyg, 1 decimal`").Document.Blocks[0]), StringComparison.Ordinal);

    [Fact]
    public void MoreAnswersThanCanBeToldApart_AreAMistake()
    {
        var compiled = RegionEnquiry.Compile("*Karta:* Form `form`");

        Assert.Empty(compiled.Document.Blocks);
        Assert.Equal(
            "SH5117 5:16 Kartan ”Form” skulle få 8 klasser, och fler än 7 går inte att skilja från varandra.",
            Assert.Single(compiled.Diagnostics.Select(found => $"{found.Code} {found.Position.Line}:{found.Position.Column} {found.Message(Domain.Text.Language.Swedish)}")));
    }

    [Fact]
    public void Reference_IsToAFigure() => Assert.Equal(
        "Se figur 1.", ((ParagraphBlock)WrittenReport.Compile("*Karta:* K {#k} `vardval`\n\nSe `#k`.").Document.Blocks[1]).Text.Spaced());

    private static MapBlock Compile(string directive, SurveyAnswers answers) => Assert.IsType<MapBlock>(WrittenReport.Compile($"*Karta:* K `{directive}`", answers).Document.Blocks[0]);

    private static string Legend(MapBlock map) => string.Join('|', map.Classes.Select(one => $"{one.Label} ({one.Members.Spaced()})"));

    private static (string Value, MapClassKind Kind) ValueOf(MapBlock map, string region) =>
        map.Areas.Where(area => area.Name == region).Select(area => (area.Value, map.Classes[area.Class].Kind)).Single();

    private static string Members(MapBlock map, int place) => map.Areas.Count(area => area.Class == place) is var count && count == 1 ? "1 region" : $"{count} regioner";
}
