using Microsoft.Extensions.Primitives;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>Where what stands in a field's controls comes from.</summary>
public static class FieldInputs
{
    /// <summary>As it is drawn from the log.</summary>
    public static FieldInput Stored(Field field, StoredAnswer? stored)
    {
        if (stored is null)
        {
            return FieldInput.Empty;
        }

        var note = stored.Reason ?? stored.Comment ?? "";
        return new FieldInput(stored.Kind == AnswerKind.Value ? Shown(field, stored) : "", FieldNames.StatusOf(stored.Kind), note);
    }

    /// <summary>What a post says of a field. A control that the post does not name stays as it was: absent is not empty.</summary>
    /// <param name="shown">What the form was drawn with.</param>
    public static FieldInput Posted(Field field, IFormCollection form, FieldInput shown)
    {
        var note = Sent(FieldNames.Comment(field.Path)) ?? shown.Comment;
        var status = Sent(FieldNames.Status(field.Path));
        if (!form.TryGetValue(field.Path.ToString(), out var values))
        {
            return new FieldInput(shown.Value, status ?? shown.Status, note);
        }

        if (field.Type is not (ChoiceType or ScaleType))
        {
            return new FieldInput(field.Type is CheckType ? Chosen(values) : Plain(values.ToString()), status ?? shown.Status, note);
        }

        // One choice offers the answers without a value among its options, so that choosing decides about both.
        var chosen = Chosen(values);
        return FieldNames.KindOf(chosen, field.Demands) is not null
            ? new FieldInput("", chosen, note)
            : new FieldInput(chosen, status ?? (field.Type.IsOneOfSeveral() ? "" : shown.Status), note);

        string? Sent(string name) => form.TryGetValue(name, out var sent) ? Plain(sent.ToString()) : null;
    }

    /// <summary>What was written or chosen, as a person reads it; empty when the field was emptied.</summary>
    public static string Words(this FieldInput input, Field field, Language language)
    {
        if (FieldNames.KindOf(input.Status, field.Demands) is { } kind && input.Value.Length == 0)
        {
            return AnsweringTexts.KindOf(kind).In(language);
        }

        if (field.Type is FileType)
        {
            return FileReader.TryParse(input.Value) is { } file ? FileFormatter.NameAndSize(file) : input.Value;
        }

        return field.Type is ChoiceType choice ? string.Join(", ", In(choice, input.Value).Select(option => option.Name)) : input.Value;
    }

    /// <summary>
    /// As options and boxes are drawn, whichever way the answer came in; a text that no option stands for selects none. Boxes that cannot be ticked
    /// together are drawn as they were ticked, so that it can be seen what is wrong.
    /// </summary>
    private static string Shown(Field field, StoredAnswer stored) => field.Type switch
    {
        ChoiceType { Many: true } choice when stored.ToAnswer(field).Value is null => string.Join(';', In(choice, stored.Raw).Select(option => option.Id)),
        ChoiceType => stored.ToAnswer(field).Value is ChoiceValue choice ? string.Join(';', choice.Options) : "",
        ScaleType => stored.ToAnswer(field).Value is NumberValue step ? ScaleSteps.ValueOf((int)step.Number) : "",
        CheckType => stored.ToAnswer(field).Value is CheckValue ? FieldInput.Ticked : "",
        _ => stored.Raw,
    };

    private static IEnumerable<Option> In(ChoiceType choice, string ids) => choice.Options.Where(option => ids.Split(';').Contains(option.Id.Value));

    /// <summary>Boxes come after an empty value of the same name, which says that they stood there when none is ticked.</summary>
    private static string Chosen(StringValues values) => string.Join(';', values.Where(value => !string.IsNullOrEmpty(value)));

    /// <summary>
    /// Browsers send CRLF for a line break that was one character; a field of blanks is empty. The null character, which no person types and
    /// PostgreSQL cannot store, is left out.
    /// </summary>
    private static string Plain(string text)
    {
        var plain = text.Replace("\0", "", StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(plain) ? "" : plain.ReplaceLineEndings("\n");
    }
}
