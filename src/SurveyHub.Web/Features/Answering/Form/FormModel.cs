using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <param name="State">A class of the stylesheet: "ok", "warn" or "bad". The text says the same.</param>
public sealed record FormMessage(string State, string Text);

/// <summary>What the last post has to say of a field.</summary>
/// <param name="Typed">What stands in the controls in place of what is saved; null to show what is saved.</param>
public sealed record FieldNotice(string? Problem, FieldInput? Typed = null);

/// <summary>The form as it is to be drawn: what is saved, with what the last post has to say.</summary>
public sealed class FormModel(
    LinkVisit visit, string seal, string ticket, FormMessage? message, IReadOnlyDictionary<FieldPath, FieldNotice> notices, WhoInput who) : IFormContent
{
    private static readonly Dictionary<Identifier, CommentDraft> NoComments = [];

    private readonly Dictionary<FieldPath, FieldView> _views = Views(visit, notices);
    private AnswerSheet? _blank;

    public LinkVisit Visit => visit;

    public Questionnaire Questionnaire => visit.Questionnaire;

    public Language Language => visit.Language;

    public IReadOnlyList<SumView> Sums { get; } = FormSums.Of(visit.Questionnaire, visit.Sheet, visit.Language);

    public string Seal => seal;

    /// <inheritdoc cref="SaveTicket"/>
    public string Ticket => ticket;

    public FormMessage? Message => message;

    public WhoInput Who => who;

    public bool IsSentWhole => true;

    public bool HasUnsaved => notices.Values.Any(notice => notice is { Typed: not null, Problem: null });

    /// <summary>
    /// Every field with something wrong in it, in the order of the page. What is wrong in a field that is not asked stops nobody, and may not be on the
    /// screen; it is told of only where it has just been typed.
    /// </summary>
    public IReadOnlyList<FieldView> Problems =>
        [.. visit.Fields.Select(View).Where(view => view.IsWrong && (IsAsked(view.Field) || notices.GetValueOrDefault(view.Field.Path)?.Typed is not null))];

    /// <summary>Comments that could not be made, by question.</summary>
    public IReadOnlyDictionary<Identifier, CommentDraft> Comments { get; init; } = NoComments;

    /// <summary>Whether the questions can be had as PDF.</summary>
    public bool OffersPdf { get; init; }

    public FieldView View(Field field) => _views[field.Path];

    public CalculatedView? Calculated(FieldPath path) =>
        SheetWith(path) is { } sheet && sheet.Questionnaire.FindCalculated(path) is { } value
            ? CalculatedView.From(sheet, value, visit.Language, input => visit.Link.Holder.Covers(input.Question))
            : null;

    /// <summary>The rows that the page's script copies are in no answer.</summary>
    private AnswerSheet SheetWith(FieldPath path) => path.Row != AddedRowsView.Placeholder ? visit.Sheet
        : _blank ??= new AnswerSheet(Questionnaire.WithRows(Questionnaire.Templates.Select(row => row.Cells[0].Path.InRow(AddedRowsView.Placeholder))), []);

    public bool IsAsked(Field field) => visit.Sheet.IsAsked(field);

    public RenderFragment Below(Question question) =>
        Pages.QuestionTalkView.Of(question, QuestionTalk.Of(visit, question), visit, Comments.GetValueOrDefault(question.Id));

    private static Dictionary<FieldPath, FieldView> Views(LinkVisit visit, IReadOnlyDictionary<FieldPath, FieldNotice> notices)
    {
        var earlier = new EarlierViews(visit);
        var findings = LineFindings.Of(visit.Sheet, visit.Language);
        var words = visit.Language == visit.Questionnaire.Header.Language ? null : visit.Language.Tag();
        return visit.Fields.ToDictionary(field => field.Path, Draw);

        FieldView Draw(Field field)
        {
            var stored = visit.Stored(field.Path);
            var notice = notices.GetValueOrDefault(field.Path);
            return new FieldView(
                field,
                visit.Language,
                notice?.Typed ?? FieldInputs.Stored(field, stored),
                notice?.Problem ?? visit.ProblemIn(field),
                AnswerWords.ReadAs(field, visit.Sheet.Find(field.Path), visit.Language),
                FieldConflicts.Of(visit, field),
                stored?.Sequence)
            {
                History = stored is null ? null : visit.HistoryOf(field),
                FileAddress = field.Type is FileType ? visit.FileOf(field) : null,
                WordsLang = words,
                Findings = findings.Contains(field.Path) ? [.. findings[field.Path]] : [],
                Earlier = earlier.Of(field),
            };
        }
    }
}
