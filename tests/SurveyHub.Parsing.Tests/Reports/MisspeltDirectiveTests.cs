using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Reports.Vocabulary;
using SurveyHub.Parsing.Tests.Planting;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>A word of the language with one wrong letter is an error wherever it stands, and never prose.</summary>
public sealed class MisspeltDirectiveTests
{
    private static readonly string[] HolePlaces = ["Det är `§` i år.", "- `§`", "| A |\n|---|\n| `§` |", "*Om några är sena:* Det är `§`.", "Text.[^1]\n\n[^1]: Det är `§`.", "*Tabell:* Antal `antal`\n\n*Not:* `§`", "**Det är `§`**"];

    private static readonly string[] TestPlaces = ["*Om §:* Text.", "*If §:*\n\n- Punkt", "## Rubrik\n\n*Om §:*\n\nText."];

    public static TheoryData<string, string> Holes =>
    [
        .. HoleWords.Numbers.Words.SelectMany(word => word.Spellings).Select(s => (s, $"{s} antal")),
        .. HoleWords.Sets.Words.SelectMany(word => word.Spellings).Select(s => (s, $"{s} tema ko")),
        .. HoleWords.Base.Spellings.Select(s => (s, $"{s} antal")),
        .. HoleWords.WholeQuestionnaire.Spellings.Select(s => (s, $"bas {s}")),
        .. HoleWords.Answer.Spellings.Select(s => (s, $"{s} antal från 09")),
        .. HoleWords.From.Spellings.Select(s => (s, $"svar på antal {s} 09")),
        .. SetWords.Nouns.Words.Concat(SetWords.Clauses.Words).SelectMany(word => word.Spellings.Select(s => (s, $"vilka {WithObject(word.Meaning, s)}"))),
        .. SetWords.Among.Spellings.Select(s => (s, $"vilka har tema ko {s} svarande")),
        .. AllowedProperties.Of(Domain.Reports.Templates.Directives.NumberKind.Total).SelectMany(p => PropertyWords.Of(p).Spellings).Select(s => (Keyword(s), $"summa antal, {Filled(s)}")),
        .. AllowedProperties.Of(Domain.Reports.Templates.Directives.SetKind.Which).SelectMany(p => PropertyWords.Of(p).Spellings).Select(s => (Keyword(s), $"vilka tema ko, {Filled(s)}")),
        .. AllowedProperties.OfBase.SelectMany(p => PropertyWords.Of(p).Spellings).Select(s => (Keyword(s), $"bas antal, {Filled(s)}")),
    ];

    public static TheoryData<string, string> Specs =>
    [
        .. Of("*Tabell:* Antal `antal, §`", AllowedProperties.OfTable),
        .. Of("*Temalista:* Tankar `varfor, §`", AllowedProperties.OfThemeList),
        .. Of("*Fritext:* Skäl `varfor, §`", AllowedProperties.OfFreeText),
        .. Of("*Diagram:* Betyg `betyg, §`", [ReportProperty.Distribution, ReportProperty.StackedShares, ReportProperty.ByCode, ReportProperty.Only]),
        .. Of("*Diagram:* Antal `antal, §`", [ReportProperty.Bars, ReportProperty.Change, ReportProperty.ByValue]),
        .. Of("*Karta:* Antal `antal, §`", AllowedProperties.OfMap),
    ];

    public static TheoryData<string, string> Tests =>
        [.. TestWords.Quantities.Words.SelectMany(word => word.Spellings.Select(s => (s, word.Meaning.HasNumber() ? $"{s} 2 är sena" : $"{s} är sena")))];

    public static TheoryData<string> Openings => [.. InstructionWords.Openings.Words.SelectMany(word => word.Spellings).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> SettingNames => [.. SettingWords.Names.Words.SelectMany(word => word.Spellings).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Holes))]
    public void WordOfADirective_MisspeltIsAnError(string keyword, string hole) => AssertErrors(HolePlaces, keyword, hole);

    [Theory]
    [MemberData(nameof(Specs))]
    public void WordOfATableOrFigure_MisspeltIsAnError(string keyword, string line) => AssertErrors(["§"], keyword, line);

    [Theory]
    [MemberData(nameof(Tests))]
    public void WordOfATest_MisspeltIsAnError(string keyword, string test) => AssertErrors(TestPlaces, keyword, test);

    [Theory]
    [MemberData(nameof(Openings))]
    public void Instruction_MisspeltIsAnError(string opening)
    {
        foreach (var typo in Typo.Of(opening).Where(typo => typo.Trim().Length > 0 && InstructionWords.Openings.Find(typo) is null))
        {
            foreach (var line in new[] { $"*{typo}:* Antal `antal`", $"*{typo}:*", $"*{typo} minst 2 är sena:* Text.", $"Text.\n*{typo}:* Text.", $"_{typo}:_ Text." })
            {
                Assert.True(HasErrors(line), line);
            }
        }
    }

    [Theory]
    [MemberData(nameof(SettingNames))]
    public void Setting_MisspeltIsAnError(string name)
    {
        foreach (var typo in Typo.Of(name).Where(typo => SettingWords.Names.Find(typo) is null))
        {
            Assert.True(ReportFile.Parse($"---\nrapport: prov\n{typo}: värde\n---\n\nText.", Samples.Prov).HasErrors, typo);
        }
    }

    /// <summary>Between a Swedish word and an English one that are equally near, that of the file is meant.</summary>
    [Theory]
    [InlineData("sv", "*Tabel:* Antal `antal`", "tabell")]
    [InlineData("en", "*Tabel:* Antal `antal`", "table")]
    [InlineData("sv", "*Tabell:* Antal `antal, mediian`", "median")]
    public void Suggestion_IsInTheLanguageOfTheFile(string language, string line, string meant) => Assert.Equal(
        [$"'{meant}'"],
        ReportFile.Parse($"---\nrapport: prov\nspråk: {language}\n---\n\n{line}", Samples.Prov).Diagnostics.Select(found => found.Message(Domain.Text.Language.English).Split("Did you mean ")[^1].Split('?')[0]));

    private static IEnumerable<(string Keyword, string Line)> Of(string line, IEnumerable<ReportProperty> properties) => properties
        .SelectMany(property => PropertyWords.Of(property).Spellings)
        .Select(spelling => (Keyword(spelling), line.Replace("§", Filled(spelling), StringComparison.Ordinal)));

    private static string WithObject(SetWord word, string spelling) => word switch
    {
        SetWord.Theme => $"{spelling} ko",
        SetWord.Where => $"{spelling} val är ja",
        _ when word.HasObject() => $"{spelling} antal",
        _ => spelling,
    };

    private static string Keyword(string pattern) => pattern.Replace("{n}", "", StringComparison.Ordinal).Replace("{x}", "", StringComparison.Ordinal).Trim().Replace("  ", " 3 ", StringComparison.Ordinal);

    private static string Filled(string pattern) => pattern
        .Replace("{n}", "3", StringComparison.Ordinal)
        .Replace("{x}", pattern[0] switch
        {
            'p' => "10 000 folkmangd-16-67 2017",
            'a' => "folkmangd-16-67 2017",
            's' when pattern.StartsWith("share", StringComparison.Ordinal) => "folkmangd-16-67 2017",
            't' => "ko",
            's' or 'w' => "\"a\" för \"b\"",
            _ => "svarande",
        }, StringComparison.Ordinal);

    private static void AssertErrors(string[] places, string keyword, string words)
    {
        Assert.All(places, place => Assert.False(HasErrors(place.Replace("§", words, StringComparison.Ordinal)), words));
        var at = words.LastIndexOf(keyword, StringComparison.Ordinal);
        foreach (var typo in Typo.Of(keyword).Where(typo => typo.Trim().Length > 0))
        {
            var wrong = string.Concat(words.AsSpan(0, at), typo, words.AsSpan(at + keyword.Length));
            if (!IsRightToo(typo))
            {
                Assert.All(places, place => Assert.True(HasErrors(place.Replace("§", wrong, StringComparison.Ordinal)), wrong));
            }
        }
    }

    /// <summary>"1 decimal" is "1 decimaler" without its last letters, and "all" is English for "alla".</summary>
    private static bool IsRightToo(string typo) => PropertyWords.All.SelectMany(word => word.Spellings)
        .SelectMany(spelling => new[] { Keyword(spelling), PropertyPattern.Show(spelling).Replace("N ", "3 ", StringComparison.Ordinal) })
        .Concat(HoleWords.Openings).Concat(SetWords.Spellings).Concat(TestWords.Quantities.Words.SelectMany(word => word.Spellings))
        .Contains(typo);

    private static bool HasErrors(string paragraphs) => ReportFile.Parse($"---\nrapport: prov\n---\n\n{paragraphs}", Samples.Prov).HasErrors;
}
