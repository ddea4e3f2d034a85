using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads a questionnaire file as the translation of another one.</summary>
public static class TranslationFile
{
    /// <summary>
    /// The original in the words of the translation, as good as that allows, with what is wrong with the file by itself and where it disagrees.
    /// A question that could not be read is not also held against the original.
    /// </summary>
    public static ParsedTranslation Parse(string text, ParsedQuestionnaire original)
    {
        var file = QuestionnaireFile.Read(text);
        var written = file.Parsed.Questionnaire;
        if (original.HasErrors)
        {
            var place = file.Places?.Find(TranslationPlace.OfSetting(nameof(QuestionnaireHeader.TranslationOf))) ?? TextPosition.Start;
            return Refused(file, new Diagnostic(TranslationDiagnostics.OriginalHasErrors, place, null, [original.Questionnaire.Header.Id]));
        }

        var translated = TranslatedQuestionnaire.Of(original.Questionnaire, written);
        var unread = file.Parsed.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Subject).ToHashSet();
        var disagreements = file.Places is not { } places || unread.Contains(null)
            ? []
            : translated.Findings.Where(finding => !unread.Contains(finding.Place.Question?.Value)).Select(finding => ToDiagnostic(finding, places));
        return new ParsedTranslation(translated, Sorted(file.Parsed.Diagnostics.Concat(disagreements)));
    }

    /// <summary>For a translation that is found alone: by itself, and that its original is not there.</summary>
    public static ParsedTranslation ParseAlone(string text)
    {
        var file = QuestionnaireFile.Read(text);
        var place = file.Places?.Find(TranslationPlace.OfSetting(nameof(QuestionnaireHeader.TranslationOf))) ?? TextPosition.Start;
        return Refused(file, new Diagnostic(TranslationDiagnostics.NoOriginal, place, null, [file.Parsed.Questionnaire.Header.Id]));
    }

    /// <summary>For a translation to a language that there is one of already.</summary>
    /// <param name="first">The name of that file.</param>
    public static ParsedTranslation ParseSecond(string text, string first)
    {
        var file = QuestionnaireFile.Read(text);
        var header = file.Parsed.Questionnaire.Header;
        var place = file.Places?.Find(TranslationPlace.OfSetting(nameof(header.Language))) ?? TextPosition.Start;
        return Refused(file, new Diagnostic(TranslationDiagnostics.SecondTranslation, place, null, [header.Id, header.Language.Name(), first]));
    }

    private static ParsedTranslation Refused(ReadFile file, Diagnostic why) =>
        new(new TranslatedQuestionnaire(file.Parsed.Questionnaire, []), Sorted(file.Parsed.Diagnostics.Append(why)));

    private static Diagnostic ToDiagnostic(TranslationFinding finding, Places places) =>
        new(finding.Descriptor, places.Find(finding.Place), finding.Place.Question?.Value, finding.Arguments);

    private static ValueList<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(found => found.Position).ThenBy(found => found.Code, StringComparer.Ordinal).Take(DiagnosticBag.Limit).ToValueList();
}

/// <summary>What the file of a translation says, with every mistake in it.</summary>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record ParsedTranslation(TranslatedQuestionnaire Translated, ValueList<Diagnostic> Diagnostics)
{
    public Questionnaire Questionnaire => Translated.Questionnaire;

    public Language Language => Questionnaire.Header.Language;

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
