using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A form that nobody has begun, in one language throughout, with the notes of staff: not for those who answer.</summary>
public sealed record BlankForm(Questionnaire Plain) : IFormContent
{
    /// <summary>With one of each row that may be added.</summary>
    public Questionnaire Questionnaire { get; } = Plain.AsShown.WithRows(Plain.Templates.Select(row => row.Cells[0].Path.InRow(AddedRowsView.Placeholder)));

    public Language Language => Questionnaire.Header.Language;

    private IReadOnlyList<SumView>? _sums;
    private AnswerSheet? _sheet;

    public IReadOnlyList<SumView> Sums => _sums ??= FormSums.Of(Questionnaire, new AnswerSheet(Questionnaire, []), Language);

    public RenderFragment? Below(Question question) => StaffNotes.Of(question, Language);

    public CalculatedView? Calculated(FieldPath path) =>
        Questionnaire.FindCalculated(path) is { } value ? CalculatedView.From(_sheet ??= new AnswerSheet(Questionnaire, []), value, Language, _ => false) : null;

    public FieldView View(Field field) => new(field, Language, FieldInput.Empty, null, [], null, null);
}
