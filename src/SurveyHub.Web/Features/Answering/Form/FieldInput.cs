using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reading;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What stands in a field's controls: drawn from the log, or posted. Two that are equal mean that the person changed nothing.</summary>
/// <param name="Value">The text; ids of options joined by semicolons; "ja" for a ticked box.</param>
/// <param name="Status">One of the words of <see cref="FieldNames"/>, or empty.</param>
/// <param name="Comment">A reason when a status is chosen, else a comment.</param>
public sealed record FieldInput(string Value, string Status, string Comment)
{
    public const string Ticked = "ja";

    public static FieldInput Empty { get; } = new("", "", "");

    public static FieldInput Of(Field field, StoredAnswer? stored)
    {
        if (stored is null)
        {
            return Empty;
        }

        var note = stored.Reason ?? stored.Comment ?? "";
        return new FieldInput(stored.Kind == AnswerKind.Value ? Shown(field, stored) : "", FieldNames.StatusOf(stored.Kind), note);
    }

    public static FieldInput Of(Field field, IFormCollection form)
    {
        var values = form[field.Path.ToString()];
        var status = form[FieldNames.Status(field.Path)].ToString();
        var value = field.Type is ChoiceType ? string.Join(';', values.Where(v => !string.IsNullOrEmpty(v))) : Plain(values.ToString());
        // One choice offers the answers without a value among its options.
        return field.Type is ChoiceType && FieldNames.KindOf(value, field.Demands) is not null
            ? new FieldInput("", value, Note(field, form))
            : new FieldInput(value, status, Note(field, form));
    }

    /// <summary>As options and boxes are drawn, whichever way the answer came in; a text that no option stands for selects none.</summary>
    private static string Shown(Field field, StoredAnswer stored) => field.Type switch
    {
        ChoiceType => stored.ToAnswer(field).Value is ChoiceValue choice ? string.Join(';', choice.Options) : "",
        CheckType => stored.ToAnswer(field).Value is CheckValue ? Ticked : "",
        _ => stored.Raw,
    };

    private static string Note(Field field, IFormCollection form) => Plain(form[FieldNames.Comment(field.Path)].ToString());

    /// <summary>Browsers send CRLF for a line break that was one character; a field of blanks is empty.</summary>
    private static string Plain(string text) => string.IsNullOrWhiteSpace(text) ? "" : text.ReplaceLineEndings("\n");
}
