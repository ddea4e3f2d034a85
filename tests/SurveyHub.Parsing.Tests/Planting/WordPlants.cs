using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Keywords and names with a wrong letter, at every place they stand in a file.</summary>
internal static partial class WordPlants
{
    private static readonly HashSet<string> Known = new[]
    {
        SpecWords.Kinds.Words.SelectMany(w => w.Spellings),
        SpecWords.Properties.SelectMany(w => w.Spellings),
        AmountBasis.All.SelectMany(b => new[] { b.Swedish, b.English }),
        Settings.Names.Words.SelectMany(w => w.Spellings),
        ReportingResolver.Words.Words.SelectMany(w => w.Spellings),
    }.SelectMany(words => words).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Plant> In(FileParts file) =>
    [
        .. file.Specs.SelectMany(Kinds),
        .. file.Specs.SelectMany(Properties),
        .. file.OptionSpecs.SelectMany(OptionWord),
        .. file.Settings.SelectMany(SettingNames),
        .. file.Instructions.SelectMany(InstructionWords),
        .. file.Instructions.SelectMany(ReportingWords),
        .. file.Instructions.SelectMany(instruction => Names(instruction, file)),
        .. file.Instructions.SelectMany(instruction => CheckWords(instruction, file)),
    ];

    private static IEnumerable<Plant> Kinds(Match spec) =>
        Typos("misspelt kind", spec.Groups["kind"].Index, spec.Groups["kind"].Value, QuestionnaireDiagnostics.UnknownKind);

    private static IEnumerable<Plant> OptionWord(Match spec) =>
        Typos("misspelt word of an option", spec.Groups["kind"].Index, spec.Groups["kind"].Value, QuestionnaireDiagnostics.BadOptionWords)
            .Select(plant => plant.Pointing(spec.Index + 1));

    private static IEnumerable<Plant> Properties(Match spec) => spec.Groups["property"].Captures
        .SelectMany(p => Typos("misspelt property", p.Index, Keyword(p.Value), QuestionnaireDiagnostics.UnknownProperty, QuestionnaireDiagnostics.BadNumber))
        .Where(plant => !IsProperty(plant.Replacement));

    private static IEnumerable<Plant> SettingNames(Match setting) =>
        Typos("misspelt setting", setting.Index, setting.Groups["name"].Value, QuestionnaireDiagnostics.UnknownSetting);

    private static IEnumerable<Plant> InstructionWords(Match instruction)
    {
        var first = instruction.Groups["first"];
        var openings = Typos("misspelt instruction", first.Index, first.Value, QuestionnaireDiagnostics.UnknownInstruction);
        var others = instruction.Groups["word"].Captures
            .SelectMany(w => Typos("misspelt word in instruction", w.Index, w.Value, QuestionnaireDiagnostics.BadInstruction));
        return openings.Concat(others.Select(plant => plant.Pointing(first.Index)));
    }

    private static IEnumerable<Plant> ReportingWords(Match instruction)
    {
        if (instruction.Groups["first"].Value is not ("Redovisas" or "Reported"))
        {
            return [];
        }

        var rest = instruction.Groups["rest"];
        return CommaSeparated().Matches(rest.Value).SelectMany(word =>
            Typos("misspelt way of reporting", rest.Index + word.Index, Keyword(word.Value), QuestionnaireDiagnostics.UnknownReporting));
    }

    private static IEnumerable<Plant> CheckWords(Match instruction, FileParts file)
    {
        if (instruction.Groups["first"].Value is not ("Kontroll" or "Check"))
        {
            return [];
        }

        var ids = file.Ids.Select(id => id.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        var rest = instruction.Groups["rest"];
        // Which word a slip in one makes odd depends on those around it; the names in it are always certain.
        return CheckWord().Matches(rest.Value).SelectMany(word => ids.Contains(word.Value)
            ? Typos("misspelt name in check", rest.Index + word.Index, word.Value, QuestionnaireDiagnostics.UnknownReference)
                .Where(plant => !ids.Contains(plant.Replacement)).Select(plant => plant.Naming(word.Value))
            : Typos("misspelt word in check", rest.Index + word.Index, word.Value,
                    CheckSentenceDiagnostics.UnknownCheck, QuestionnaireDiagnostics.UnknownReference, QuestionnaireDiagnostics.BadNumber)
                .Where(plant => !IsCheckWord(plant.Replacement)).Select(plant => plant.OnLineOf(rest.Index)));
    }

    private static bool IsCheckWord(string word) => CheckVocabulary.Subjects.Find(word) is not null || CheckVocabulary.Verbs.Find(word) is not null;

    private static IEnumerable<Plant> Names(Match instruction, FileParts file)
    {
        var reference = instruction.Groups["reference"];
        var ids = file.Ids.Select(id => id.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        var references = Typos("misspelt reference", reference.Index, reference.Value, QuestionnaireDiagnostics.UnknownReference)
            .Select(plant => plant.Naming(reference.Value));
        var options = instruction.Groups["option"].Captures.SelectMany(option =>
            Typos("misspelt option", option.Index, option.Value, QuestionnaireDiagnostics.UnknownOption)
                .Select(plant => plant.Naming(reference.Value, option.Value)));
        return references.Concat(options).Where(plant => !ids.Contains(plant.Replacement));
    }

    /// <summary>The part that is a word of the language: not the author's own unit, nor what a rate is counted on, nor what a step means.</summary>
    private static string Keyword(string words) => StepMeaning().Match(words) is { Success: true } step ? step.Value : words.Split(' ')[0] is "enhet" or "unit" or "per" or "utan" or "without" && !IsProperty(words) ? words.Split(' ')[0] : words;

    private static bool IsProperty(string words) =>
        Known.Contains(words)
        || SpecWords.Properties.SelectMany(w => w.Spellings).Any(s => PropertyPattern.TryMatch(s, words, out var argument) && argument.All(c => !char.IsLetter(c)));

    private static IEnumerable<Plant> Typos(string kind, int offset, string word, params DiagnosticDescriptor[] expected) => Typo.Of(word)
        .Where(typo => typo.Length > 0 && !Known.Contains(typo))
        .Select(typo => Plant.At(kind, offset, word.Length, typo, expected).Pointing(offset));

    [GeneratedRegex(@"[\p{L}][\p{L}0-9-]*", RegexOptions.None, 1000)]
    private static partial Regex CheckWord();

    [GeneratedRegex("^-?[0-9]+ (?:är|is)(?= )", RegexOptions.None, 1000)]
    private static partial Regex StepMeaning();

    [GeneratedRegex("[^ ,][^,]*", RegexOptions.None, 1000)]
    private static partial Regex CommaSeparated();
}
