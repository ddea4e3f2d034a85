using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// What organisations wrote in a question's fields for longer text, as paragraphs in the order of tables. Those who wrote the very same stand
/// together above it once.
/// </summary>
internal sealed class FreeTexts(CompilingContext context, Question question)
{
    private ReportTexts Texts => context.Texts;

    public static bool Takes(Field field) => field.Type is TextType { Long: true };

    public IEnumerable<ReportBlock> Build()
    {
        var hasTables = question.Fields.Any(f => !Takes(f));
        // What stands in rows that repeat is read with the rest of its row (AddedRowTables).
        foreach (var field in question.Fields.Where(field => Takes(field) && !context.Answers.Questionnaire.IsRepeated(field.Path)))
        {
            if (field.Label != question.Text || hasTables)
            {
                var title = field.Label != question.Text ? field.Label : Texts.Say("Svar i fritext", "Answers in free text");
                yield return new HeadingBlock(3, title, $"falt-{field.Path.ToString().Replace('.', '-')}");
            }

            foreach (var block in context.Participants.Where(p => Wrote(field, p)).GroupBy(p => Said(field, p)).SelectMany(same => Quotes([.. same], same.Key)))
            {
                yield return block;
            }

            // Those who have not answered at all are named once, in the method chapter.
            var rest = context.Participants.Where(p => !Wrote(field, p) && !p.Response.IsSilent && context.IsAsked(field, p));
            if (Absence.Sentences(context, rest, p => Absence.Of(p.Response.Find(field.Path))) is { } sentences)
            {
                yield return ParagraphBlock.Of(ParagraphStyle.Small, sentences);
            }
        }
    }

    private static bool Wrote(Field field, Participant participant) => participant.Response.Find(field.Path) is { Kind: AnswerKind.Value };

    private Statement Said(Field field, Participant participant)
    {
        var answer = participant.Response.Find(field.Path)!;
        return answer.Wording is { } wording
            ? new Statement([wording.Text], IsWorded: true, IsUnread: false, answer.IsUnchanged, Comment: null)
            : new Statement(AnswerText.Lines(field, answer, Texts.Language), IsWorded: false, answer.IsUnread, answer.IsUnchanged, answer.Comment);
    }

    private IEnumerable<ReportBlock> Quotes(IReadOnlyList<Participant> participants, Statement said)
    {
        var who = SwedishWords.Capital(Texts.NamesOf([.. participants.Select(p => p.Organisation)]));
        yield return ParagraphBlock.Of(ParagraphStyle.QuoteSource, who);
        foreach (var line in said.Lines)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Quote, line);
        }

        if (said.IsWorded)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, Texts.Worded);
        }

        if (said.IsUnread)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, Texts.Unread);
        }

        if (said.IsUnchanged)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, Texts.Unchanged);
        }

        if (said.Comment is { } comment)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, comment);
        }
    }

    private sealed record Statement(ValueList<string> Lines, bool IsWorded, bool IsUnread, bool IsUnchanged, string? Comment);
}
