using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Formatting;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Tests.Format;
using SurveyHub.Parsing.Text;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>How a file was read.</summary>
internal enum Outcome
{
    NotText,
    Mistaken,

    /// <summary>Without errors, and it says the same as the file it came from.</summary>
    SoundAndSame,

    /// <summary>Without errors, and it says something else.</summary>
    SoundAndOther,
}

/// <summary>What holds of every file that anybody can make, and what holds of every one without errors.</summary>
internal static class FileLaws
{
    /// <param name="source">A file without errors that this one came from.</param>
    /// <returns>How it was read, and the law that it breaks or null.</returns>
    public static (Outcome Outcome, string? Fault) Judge(byte[] file, string source)
    {
        try
        {
            return Read(file, source);
        }
        catch (RegexMatchTimeoutException)
        {
            // A machine that stood still for a second while a pattern was tried; one that is slow by itself is so again.
            return Read(file, source);
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (Outcome.Mistaken, $"{exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}");
        }
    }

    private static (Outcome Outcome, string? Fault) Read(byte[] file, string source)
    {
        var parsed = QuestionnaireFile.Parse(file);
        if (FileBytes.TryDecode(file) is not { } text)
        {
            var isSaid = parsed.Diagnostics is [{ Position: var place } only] && only.Descriptor == QuestionnaireDiagnostics.NotUtf8 && place == TextPosition.Start;
            return (Outcome.NotText, isSaid ? null : "that it is no UTF-8 is not all that is said");
        }

        _ = Outline.Of(parsed.Questionnaire);
        var fault = OutsideOf(text, parsed) ?? Unfindable(parsed.Questionnaire);
        if (parsed.HasErrors)
        {
            return (Outcome.Mistaken, fault ?? (QuestionnaireFormatter.Format(file).Text is null ? null : "it is laid out although it has errors"));
        }

        var original = QuestionnaireFile.Parse(source).Questionnaire;
        fault ??= Printed(parsed.Questionnaire) ?? LaidOut(text, parsed.Questionnaire) ?? Compared(text, parsed.Questionnaire, original);
        return (parsed.Questionnaire == original ? Outcome.SoundAndSame : Outcome.SoundAndOther, fault);
    }

    private static string? OutsideOf(string text, ParsedQuestionnaire parsed)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var outside = parsed.Diagnostics.FirstOrDefault(found => !IsInside(found.Position));
        _ = parsed.Diagnostics.Select(found => found.Message(Language.Swedish) + found.Message(Language.English)).ToList();
        return outside is null ? null : $"a message lies outside of it: {outside.ToLine("file", Language.English)}";

        bool IsInside(TextPosition place) => place.Line >= 1 && place.Line <= lines.Length && place.Column >= 1 && place.Column <= lines[place.Line - 1].Length + 1;
    }

    private static string? Unfindable(Questionnaire questionnaire) =>
        questionnaire.Fields.FirstOrDefault(field => questionnaire.Find(field.Path) != field) is { } lost ? $"{lost.Path} is not found" : null;

    private static string? Printed(Questionnaire questionnaire)
    {
        var printed = QuestionnairePrinter.Join(QuestionnairePrinter.Blocks(questionnaire, HeaderHabits.Usual));
        var again = QuestionnaireFile.Parse(printed);
        return again.HasErrors ? $"what is printed of it has errors: {again.Diagnostics[0].ToLine("printed", Language.English)}\n{printed}"
            : again.Questionnaire != questionnaire ? $"what is printed of it says something else:\n{printed}"
            : null;
    }

    private static string? LaidOut(string text, Questionnaire questionnaire)
    {
        var once = QuestionnaireFormatter.Format(text);
        var again = QuestionnaireFormatter.Format(once.Text!);
        return QuestionnaireFile.Parse(once.Text!).Questionnaire != questionnaire ? $"it says something else when it is laid out:\n{once.Text}"
            : again.IsChanged ? $"it is laid out in two ways:\n{once.Text}\n----\n{again.Text}"
            : null;
    }

    private static string? Compared(string text, Questionnaire questionnaire, Questionnaire original)
    {
        var itself = QuestionnaireComparer.Compare(questionnaire, QuestionnaireFile.Parse(text).Questionnaire).Changes;
        if (itself.Count > 0)
        {
            return $"it differs from itself: {itself[0]}";
        }

        var (found, turned) = ExchangedDifference.Of(original, questionnaire);
        return found.Except(turned, StringComparer.Ordinal).FirstOrDefault() is { } only ? $"a difference is found one way only: {only}"
            : turned.Except(found, StringComparer.Ordinal).FirstOrDefault() is { } other ? $"a difference is found the other way only: {other}"
            : (found.Count == 0) != (questionnaire == original) ? "it is not equal, and no difference is found"
            : null;
    }
}
