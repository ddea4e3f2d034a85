using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>A keyword with one wrong letter is an error wherever it stands, and never help text.</summary>
public sealed class MisspeltKeywordTests
{
    private const string Start = "---\ntitel: Enkät\nid: enkat\n---\n\n### Har ni? {#har}\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n\n### Fråga {#fraga}\n\n";

    private const string Numbers = "| N | A {#a} `heltal` | B {#b} `heltal` | C {#c} `heltal` |\n|---|---|---|---|\n| R {#r} | | | |\n| S {#s} | | | |";

    private static readonly string[] FieldPlaces =
    [
        "`§`",
        "Hur? {#hur} `§`",
        "*Om har är ja:* Hur? {#hur} `§`",
        "| A | Hur? {#hur} `§` |\n|---|---|\n| B {#b} | |",
        "Räkna.\n`§`",
    ];

    private static readonly string[] ReportingPlaces =
        ["`heltal`\n\n*Redovisas:* §", "`heltal`\n\n*Redovisas:* diagram, §", "Hur? {#hur} `heltal`\n\n*Redovisas för hur:* §", "`heltal`\n*Reported:* §"];

    private static readonly string[] CheckPlaces =
    [
        $"{Numbers}\n\n*Kontroll:* §",
        $"*Check:* §\n\n{Numbers}",
        $"{Numbers}\n\n*Kontroll:* a ska vara högst b; §",
        $"{Numbers}\n*Kontroll:* §; a ska vara högst b.",
    ];

    private static readonly string[] InstructionPlaces =
        ["`heltal`\n\n*§:* summa", "Hur? {#hur} `heltal`\n\n*§ för hur:* summa", "*§ har är ja:* Hur? {#hur} `heltal`", "Hur? {#hur} `ett val`\n\n*§ för hur:*\n\n- ( ) Ett {#ett}\n- ( ) Två {#tva}"];

    public static TheoryData<string> Kinds => [.. SpecWords.Kinds.Words.SelectMany(word => word.Spellings)];

    public static TheoryData<string> Properties =>
    [
        .. SpecWords.Properties.SelectMany(word => word.Spellings.Select(s => s.Replace("{n}", "2", StringComparison.Ordinal).Replace("{x}", "st", StringComparison.Ordinal)))
            .Concat(AmountBasis.All.SelectMany(basis => new[] { basis.Swedish, basis.English })).Distinct(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Reporting => [.. ReportingResolver.Words.Words.SelectMany(word => word.Spellings).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string, string> Checks =>
    [
        .. CheckVocabulary.Subjects.Words.SelectMany(word => word.Spellings).Select(s => (s, $"{s} bör summera till 7")),
        .. CheckVocabulary.Verbs.Words.SelectMany(word => word.Spellings).Select(s => (s, $"raderna {s} summera till 7")),
        .. CheckVocabulary.Predicates.SelectMany(word => word.Spellings).SelectMany(s => s.Split("{x}")).Select(s => s.Trim()).Where(s => s.Length > 1)
            .Select(s => (s, s.StartsWith('ä') || s.StartsWith('c') ? $"a bör {s} 7 %" : s.Contains("sum of", StringComparison.Ordinal) || s.Contains("summan av", StringComparison.Ordinal) ? $"a ska {s} b, c" : $"a, b ska {s} 7")),
        .. CheckVocabulary.Endings.Words.SelectMany(word => word.Spellings).Select(s => (s, $"raderna ska summera till 7, {s}")),
    ];

    public static TheoryData<string> Openings => [.. Instructions.Openings.Words.SelectMany(word => word.Spellings)];

    public static TheoryData<string> SettingNames => [.. Settings.Names.Words.SelectMany(word => word.Spellings).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_MisspeltIsUnknown(string kind) =>
        AssertErrors(FieldPlaces, Typo.Of(kind).Where(typo => SpecWords.Kinds.Find(typo) is null));

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_MisspeltIsUnknown(string property)
    {
        // The author's own unit is no keyword.
        var keyword = property.Replace(" st", "", StringComparison.Ordinal);
        var typos = Typo.Of(keyword).Where(typo => !IsProperty(typo)).Select(typo => property.Replace(keyword, typo, StringComparison.Ordinal));
        AssertErrors(FieldPlaces, SpecWords.Kinds.Words.SelectMany(kind => typos.Select(typo => $"{kind.Swedish}, {typo}")));
    }

    [Theory]
    [InlineData("fler rader", "§")]
    [InlineData("more rows", "§")]
    [InlineData("minst 2", "fler rader, §")]
    [InlineData("at most 7", "more rows, §")]
    public void Repetition_MisspeltIsUnknown(string word, string words) => AssertErrors(
        [$"| A | B {{#b}} `fritext` |\n|---|---|\n| C {{#c}} `{words}` | |"], Typo.Of(word).Where(typo => !IsRepetition(typo)));

    [Theory]
    [MemberData(nameof(Reporting))]
    public void Reporting_MisspeltIsUnknown(string word) =>
        AssertErrors(ReportingPlaces, Typo.Of(word).Where(typo => ReportingResolver.Words.Find(typo) is null));

    [Theory]
    [MemberData(nameof(Checks))]
    public void Check_MisspeltIsUnknown(string keyword, string sentence)
    {
        Assert.Empty(QuestionnaireFile.Parse(Start + CheckPlaces[0].Replace("§", sentence, StringComparison.Ordinal)).Diagnostics);

        AssertErrors(CheckPlaces, Typo.Of(keyword).Where(typo => !IsCheckWord(typo)).Select(typo => sentence.Replace(keyword, typo, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public void Instruction_MisspeltIsUnknown(string opening) =>
        AssertErrors(InstructionPlaces, Typo.Of(opening).Where(typo => Instructions.Openings.Find(typo) is null));

    [Theory]
    [MemberData(nameof(SettingNames))]
    public void Setting_MisspeltIsUnknown(string name)
    {
        foreach (var typo in Typo.Of(name).Where(typo => typo.Length > 0 && Settings.Names.Find(typo) is null))
        {
            Assert.True(QuestionnaireFile.Parse($"---\ntitel: Enkät\nid: enkat\n{typo}: värde\n---\n\n### Fråga {{#fraga}}\n\n`fritext`").HasErrors, typo);
        }
    }

    private static bool IsRepetition(string text) =>
        RepetitionWords.Kinds.Find(text) is not null
        || RepetitionWords.Properties.Words.SelectMany(word => word.Spellings).Any(spelling => PropertyPattern.TryMatch(spelling, text, out var number) && number.All(char.IsAsciiDigit));

    private static bool IsCheckWord(string text) =>
        CheckVocabulary.Subjects.Find(text) is not null || CheckVocabulary.Verbs.Find(text) is not null || CheckVocabulary.Endings.Find(text) is not null;

    private static bool IsProperty(string text) => SpecWords.Properties.SelectMany(word => word.Spellings)
        .Any(spelling => PropertyPattern.TryMatch(spelling, text, out var argument) && !argument.Any(char.IsLetter));

    private static void AssertErrors(string[] places, IEnumerable<string> typos)
    {
        foreach (var typo in typos.Where(typo => typo.Length > 0))
        {
            foreach (var place in places)
            {
                var text = place.Replace("§", typo, StringComparison.Ordinal);
                Assert.True(QuestionnaireFile.Parse(Start + text).HasErrors, text);
            }
        }
    }
}
