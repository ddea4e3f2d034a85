using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires.Editing;

/// <summary>
/// A questionnaire together with the file it was read from. Printed, it is that file to the byte; edited through the model, it is the file with
/// only the lines of what was edited written anew. Never changes: an edit gives another document.
/// </summary>
public sealed class QuestionnaireDocument
{
    private readonly ReadFile _file;
    private readonly SharedFiles _shared;

    private QuestionnaireDocument(string text, SharedFiles shared) => (Text, _shared, _file) = (text, shared, QuestionnaireFile.Read(text, shared));

    /// <summary>The file as it was written: its line ends, and the byte order mark if it has one.</summary>
    public string Text { get; }

    public Questionnaire Questionnaire => _file.Parsed.Questionnaire;

    public ValueList<Diagnostic> Diagnostics => _file.Parsed.Diagnostics;

    /// <inheritdoc cref="ParsedQuestionnaire.Blocks"/>
    public ValueList<ParsedBlock> Blocks => _file.Parsed.Blocks;

    public bool HasErrors => _file.Parsed.HasErrors;

    public static QuestionnaireDocument Parse(string text) => new(text, SharedFiles.None);

    /// <param name="shared">Where the blocks that it takes in are found.</param>
    public static QuestionnaireDocument Parse(string text, SharedFiles shared) => new(text, shared);

    /// <summary>
    /// The document that says this instead. Blocks that say the same as before stay as written, moved ones too. Where an author wrote in a way that
    /// cannot be told apart block by block, the question is written anew as a whole; the last resort is the whole file.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file has mistakes, so that it is not known what it says.</exception>
    /// <exception cref="ArgumentException">
    /// No file can say this; or a question of a block is changed: that is done in the document of the block, whose file other questionnaires take in too.
    /// </exception>
    public QuestionnaireDocument With(Questionnaire edited)
    {
        if (HasErrors)
        {
            throw new InvalidOperationException("A file with mistakes cannot be edited through its model.");
        }

        if (edited == Questionnaire)
        {
            return this;
        }

        SharedQuestions.RequireUnchanged(edited, _shared);
        return TryEdit(edited, isByQuestion: false) ?? TryEdit(edited, isByQuestion: true) ?? Parse(QuestionnairePrinter.Print(edited), _shared);
    }

    private QuestionnaireDocument? TryEdit(Questionnaire edited, bool isByQuestion) =>
        SourceEditor.Edit(Text, _file, edited, isByQuestion) is { } text && Parse(text, _shared) is { HasErrors: false } document && document.Questionnaire == edited
            ? document
            : null;
}
