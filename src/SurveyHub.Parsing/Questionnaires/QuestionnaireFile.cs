using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads questionnaire files; FORMAT.md describes them. Never throws on what a file holds.</summary>
public static class QuestionnaireFile
{
    /// <summary>The longest file that is read, in characters: some forty times the largest real enquiry seen.</summary>
    public const int MaxLength = 1_000_000;

    private static readonly Questionnaire Nothing =
        new(new QuestionnaireHeader("", "", "", Language.Swedish), Prose.Empty, ValueList<Section>.Empty);

    public static ParsedQuestionnaire Parse(ReadOnlySpan<byte> utf8)
    {
        // Each character takes at most three bytes for its one UTF-16 unit, so this many bytes cannot be few enough characters.
        if (utf8.Length > MaxLength * 3)
        {
            return Refuse(QuestionnaireDiagnostics.TooLarge, TextPosition.Start, Figure(utf8.Length), Figure(MaxLength));
        }

        var text = FileBytes.TryDecode(utf8);
        return text is null ? Refuse(QuestionnaireDiagnostics.NotUtf8, TextPosition.Start) : Parse(text);
    }

    public static ParsedQuestionnaire Parse(string text) => Read(text).Parsed;

    /// <summary>What the file says, and where.</summary>
    internal static ReadFile Read(string text)
    {
        if (text.Length > MaxLength)
        {
            var refused = Refuse(QuestionnaireDiagnostics.TooLarge, TextPosition.Start, Figure(text.Length), Figure(MaxLength));
            return new ReadFile(refused, new SourceText(""), [], null);
        }

        var context = new ReadingContext(new SourceText(text));
        var questionnaire = Nothing;
        var source = context.Source;
        if (ReadabilityCheck.Clean(context) is { } clean)
        {
            (context.Source, source) = (clean, clean);
            questionnaire = Read(context);
        }

        return new ReadFile(new ParsedQuestionnaire(questionnaire, context.Diagnostics.ToSorted()), source, context.Blocks, context.Places);
    }

    private static Questionnaire Read(ReadingContext context)
    {
        if (!string.IsNullOrWhiteSpace(context.Source.Text))
        {
            return new QuestionnaireReader(context).Read();
        }

        context.Report(QuestionnaireDiagnostics.Empty, 0);
        return Nothing;
    }

    private static ParsedQuestionnaire Refuse(DiagnosticDescriptor descriptor, TextPosition position, params ReadOnlySpan<LocalText> arguments) =>
        new(Nothing, [new Diagnostic(descriptor, position, null, ValueList.Create(arguments))]);

    private static string Figure(int number) => SwedishNumber.Format(number);
}
