using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads a questionnaire file as the translation of another one.</summary>
public static class TranslationFile
{
    public static ParsedTranslation Parse(string text, ParsedQuestionnaire original) => Parse(text, original, SharedFiles.None);

    /// <summary>
    /// The original in the words of the translation, as good as that allows, with what is wrong with the file by itself and where it disagrees.
    /// A question that could not be read is not also held against the original.
    /// </summary>
    /// <param name="shared">Where the blocks that it takes in are found.</param>
    public static ParsedTranslation Parse(string text, ParsedQuestionnaire original, SharedFiles shared)
    {
        var file = QuestionnaireFile.Read(text, shared);
        var written = file.Parsed.Questionnaire;
        if (original.HasErrors)
        {
            var place = file.Places?.Find(TranslationPlace.OfSetting(nameof(QuestionnaireHeader.TranslationOf))) ?? TextPosition.Start;
            return Refused(file, new Diagnostic(TranslationDiagnostics.OriginalHasErrors, place, null, [original.Questionnaire.Header.Id]));
        }

        if (written.Header.IsBlock != original.Questionnaire.Header.IsBlock && file.Places is { } known)
        {
            return Refused(file, OtherKind(original.Questionnaire.Header, known));
        }

        var translated = TranslatedQuestionnaire.Of(original.Questionnaire, written);
        var unread = file.Parsed.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Subject).ToHashSet();
        var disagreements = file.Places is null || unread.Contains(null)
            ? null
            : translated.Findings.Where(finding => !unread.Contains(finding.Place.Question?.Value)).ToLookup(finding => BlockOf(finding, file));
        var blocks = file.Taken.Select(block => (Block: block, Parsed: block.Parsed(Diagnose(disagreements?[block], block.File.Places)))).ToList();
        var faulty = blocks.Where(block => block.Parsed.Parsed.HasErrors && !block.Block.File.Parsed.HasErrors).Select(block => block.Block.HasErrors());
        var own = Diagnose(disagreements?[null], file.Places);
        return new ParsedTranslation(translated, DiagnosticOrder.Of([.. file.Parsed.Diagnostics, .. own, .. faulty])) { Blocks = blocks.Select(block => block.Parsed).ToValueList() };
    }

    /// <summary>For a translation that is found alone: by itself, and that its original is not there.</summary>
    public static ParsedTranslation ParseAlone(string text) => ParseAlone(text, SharedFiles.None);

    /// <inheritdoc cref="ParseAlone(string)"/>
    public static ParsedTranslation ParseAlone(string text, SharedFiles shared)
    {
        var file = QuestionnaireFile.Read(text, shared);
        var place = file.Places?.Find(TranslationPlace.OfSetting(nameof(QuestionnaireHeader.TranslationOf))) ?? TextPosition.Start;
        return Refused(file, new Diagnostic(TranslationDiagnostics.NoOriginal, place, null, [file.Parsed.Questionnaire.Header.Id]));
    }

    /// <summary>For a translation to a language that there is one of already.</summary>
    /// <param name="first">The name of that file.</param>
    public static ParsedTranslation ParseSecond(string text, string first) => ParseSecond(text, first, SharedFiles.None);

    /// <inheritdoc cref="ParseSecond(string, string)"/>
    public static ParsedTranslation ParseSecond(string text, string first, SharedFiles shared)
    {
        var file = QuestionnaireFile.Read(text, shared);
        var header = file.Parsed.Questionnaire.Header;
        var place = file.Places?.Find(TranslationPlace.OfSetting(nameof(header.Language))) ?? TextPosition.Start;
        return Refused(file, new Diagnostic(TranslationDiagnostics.SecondTranslation, place, null, [header.Id, header.Language.Name(), first]));
    }

    private static ParsedTranslation Refused(ReadFile file, Diagnostic why) =>
        new(new TranslatedQuestionnaire(file.Parsed.Questionnaire, []), DiagnosticOrder.Of(file.Parsed.Diagnostics.Append(why))) { Blocks = file.Parsed.Blocks };

    private static Diagnostic OtherKind(QuestionnaireHeader original, Places places)
    {
        var (kind, setting) = original.IsBlock
            ? (new LocalText("ett gemensamt block", "a shared block"), Setting.SharedBlock)
            : (new LocalText("en enkät", "a questionnaire"), Setting.Id);
        var place = places.Find(TranslationPlace.OfSetting(nameof(Setting.SharedBlock)));
        var word = Settings.Names[setting];
        return new Diagnostic(SharingDiagnostics.OtherKindOfFile, place, null, [kind, new LocalText(word.Swedish, word.English), original.Id]);
    }

    /// <summary>The block that what a finding is about stands in, or null for the file itself. That a question is lacking is said where it should have been.</summary>
    private static TakenBlock? BlockOf(TranslationFinding finding, ReadFile file) =>
        finding.Descriptor == TranslationDiagnostics.Lacking && finding.Place.Part == TranslationPart.Heading
            ? null
            : file.Taken.FirstOrDefault(block => block.Has(finding.Place.Question));

    private static IEnumerable<Diagnostic> Diagnose(IEnumerable<TranslationFinding>? findings, Places? places) => findings is null || places is null
        ? []
        : findings.Select(finding => new Diagnostic(finding.Descriptor, places.Find(finding.Place), finding.Place.Question?.Value, finding.Arguments));
}

/// <summary>What the file of a translation says, with every mistake in it.</summary>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record ParsedTranslation(TranslatedQuestionnaire Translated, ValueList<Diagnostic> Diagnostics)
{
    /// <inheritdoc cref="ParsedQuestionnaire.Blocks"/>
    public ValueList<ParsedBlock> Blocks { get; init; } = ValueList<ParsedBlock>.Empty;

    public Questionnaire Questionnaire => Translated.Questionnaire;

    public Language Language => Questionnaire.Header.Language;

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
