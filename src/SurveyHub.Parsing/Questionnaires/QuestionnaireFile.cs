using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads questionnaire files; FORMAT.md describes them. Never throws on what a file holds.</summary>
public static class QuestionnaireFile
{
    /// <summary>The longest file that is read, in characters: some forty times the largest real enquiry seen.</summary>
    public const int MaxLength = 1_000_000;

    private static readonly Questionnaire Nothing =
        new(new QuestionnaireHeader("", "", "", Language.Swedish), Prose.Empty, ValueList<Section>.Empty);

    public static ParsedQuestionnaire Parse(ReadOnlySpan<byte> utf8) => Parse(utf8, SharedFiles.None);

    /// <param name="shared">Where the blocks that it takes in are found.</param>
    public static ParsedQuestionnaire Parse(ReadOnlySpan<byte> utf8, SharedFiles shared)
    {
        // Each character takes at most three bytes for its one UTF-16 unit, so this many bytes cannot be few enough characters.
        if (utf8.Length > MaxLength * 3)
        {
            return Refuse(QuestionnaireDiagnostics.TooLarge, TextPosition.Start, Figure(utf8.Length), Figure(MaxLength));
        }

        var text = FileBytes.TryDecode(utf8);
        return text is null ? Refuse(QuestionnaireDiagnostics.NotUtf8, TextPosition.Start) : Parse(text, shared);
    }

    public static ParsedQuestionnaire Parse(string text) => Parse(text, SharedFiles.None);

    /// <param name="shared">Where the blocks that it takes in are found.</param>
    public static ParsedQuestionnaire Parse(string text, SharedFiles shared) => Read(text, shared).Parsed;

    /// <summary>A block in the place of a questionnaire: what it says, and that it is none.</summary>
    public static ParsedQuestionnaire RefuseBlock(ParsedQuestionnaire block) =>
        block with { Diagnostics = DiagnosticOrder.Of(block.Diagnostics.Append(new Diagnostic(SharingDiagnostics.NoQuestionnaire, TextPosition.Start, null, []))) };

    /// <summary>What the file says, and where.</summary>
    internal static ReadFile Read(string text, SharedFiles shared)
    {
        if (text.Length > MaxLength)
        {
            var refused = Refuse(QuestionnaireDiagnostics.TooLarge, TextPosition.Start, Figure(text.Length), Figure(MaxLength));
            return new ReadFile(refused, new SourceText(""), [], null);
        }

        var context = new ReadingContext(new SourceText(text), shared);
        var questionnaire = Nothing;
        var source = context.Source;
        if (ReadabilityCheck.Clean(context) is { } clean)
        {
            (context.Source, source) = (clean, clean);
            questionnaire = Read(context);
        }

        var parsed = new ParsedQuestionnaire(questionnaire, context.Diagnostics.ToSorted()) { Blocks = context.Taken.Select(block => block.Parsed()).ToValueList() };
        return new ReadFile(parsed, source, context.Blocks, context.Places) { Drafts = context.Drafts, Taken = context.Taken, NamedBlocks = context.NamedBlocks };
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
