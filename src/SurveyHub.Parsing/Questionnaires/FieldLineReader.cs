using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads a paragraph that ends in a field's words: <c>Något mer? {#mer} `fritext`</c>.</summary>
internal sealed class FieldLineReader(ReadingContext context, IdReader ids)
{
    private static readonly LocalText TheField = new("Svarsfältet", "The field");

    /// <param name="question">The open question, if there is one.</param>
    /// <param name="pieces">At least one of them is code.</param>
    /// <param name="offset">Of the paragraph.</param>
    public void Read(QuestionDraft? question, List<Piece> pieces, int offset, ConditionDraft? condition)
    {
        var missed = condition is null ? Instructions.MissedOpening(pieces) : null;
        if (missed is not null)
        {
            context.Report(QuestionnaireDiagnostics.BareInstruction, offset, missed);
        }

        var code = pieces.Find(p => p.Kind == PieceKind.Code)!;
        var text = pieces.WithoutCode();
        if (pieces.Count > text.Count + 1 || pieces.FindLast(p => !p.IsBlank) != code)
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.MisplacedSpec, code.Offset - 1, code.Text);
            if (!text.Exists(HasId))
            {
                // Help text in which a word stands between backticks.
                return;
            }

            var before = pieces.TakeWhile(p => p != code).ToList();
            text = before.Exists(HasId) ? before : text;
        }

        if (missed is null)
        {
            Labels.ReportLooks(pieces, context);
        }

        var label = new LabelText(text, offset);
        if (question is null)
        {
            context.ReportOutsideQuestion(offset);
        }
        else if (context.HasRoomForFields(1, offset))
        {
            question.Parts.Add(Build(question, label, code, condition));
        }
    }

    private static bool HasId(Piece piece) => piece.Text.Contains("{#", StringComparison.Ordinal);

    private PartDraft Build(QuestionDraft question, LabelText label, Piece code, ConditionDraft? condition)
    {
        // The question's own field needs no name; a second one, or one with a text of its own, does.
        var isOwn = label.Text.Length == 0 && !question.HasOwnField;
        Identifier? id = isOwn ? null : ids.Take(label, TheField, question.Id.Value, IdScopes.OfColumns(question.Id));
        var path = id is { } named ? FieldPath.Of(question.Id, named) : FieldPath.Of(question.Id);
        var text = label.Text.Length > 0 ? label.Text : question.Text;
        var parts = SpecPart.Split(code.Text, code.Offset);
        return CalculationReader.TryRead(code, parts, context) is { } calculation
            ? new CalculatedPartDraft(path, id, text, calculation, condition)
            : new FieldPartDraft(new FieldDraft(path, id, text, FieldSpecReader.Read(code, parts, context), new OptionListDraft(), condition));
    }
}
