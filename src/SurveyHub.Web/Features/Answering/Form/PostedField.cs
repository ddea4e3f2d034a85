using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>A field that a person changed.</summary>
/// <param name="Input">As posted.</param>
internal sealed record PostedField(Field Field, FieldInput Input, FieldChange Change, bool IsContradictory)
{
    public static PostedField Of(Field field, FieldInput input, DrawnForm drawn) => Of(field, input, drawn.FormId, drawn.BasisOf(field.Path));

    /// <param name="id">Of the form, or of the save: the same change sent again under it is recorded once.</param>
    /// <param name="basedOn">The entry that the person had before them; null when the field was empty.</param>
    public static PostedField Of(Field field, FieldInput input, Guid id, long? basedOn)
    {
        var entry = FieldEntry.Of(field, input);
        return new PostedField(field, input, entry.ToChange(field, id, basedOn), entry.IsContradictory);
    }
}
