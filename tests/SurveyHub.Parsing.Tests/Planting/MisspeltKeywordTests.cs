using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>A keyword with one wrong letter is an error wherever it stands, and never help text.</summary>
public sealed class MisspeltKeywordTests
{
    private const string Start = "---\ntitel: Enkät\nid: enkat\n---\n\n### Har ni? {#har}\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n\n### Fråga {#fraga}\n\n";

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

    private static readonly string[] InstructionPlaces =
        ["`heltal`\n\n*§:* summa", "Hur? {#hur} `heltal`\n\n*§ för hur:* summa", "*§ har är ja:* Hur? {#hur} `heltal`", "Hur? {#hur} `ett val`\n\n*§ för hur:*\n\n- ( ) Ett {#ett}\n- ( ) Två {#tva}"];

    public static TheoryData<string> Kinds => [.. SpecWords.Kinds.Words.SelectMany(word => word.Spellings)];

    public static TheoryData<string> Properties =>
    [
        .. SpecWords.Properties.SelectMany(word => word.Spellings.Select(s => s.Replace("{n}", "2", StringComparison.Ordinal).Replace("{x}", "st", StringComparison.Ordinal)))
            .Concat(AmountBasis.All.SelectMany(basis => new[] { basis.Swedish, basis.English })).Distinct(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Reporting => [.. ReportingResolver.Words.Words.SelectMany(word => word.Spellings).Distinct(StringComparer.Ordinal)];

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
    [MemberData(nameof(Reporting))]
    public void Reporting_MisspeltIsUnknown(string word) =>
        AssertErrors(ReportingPlaces, Typo.Of(word).Where(typo => ReportingResolver.Words.Find(typo) is null));

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
