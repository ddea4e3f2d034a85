using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>A field that a person changed.</summary>
/// <param name="Input">As posted.</param>
internal sealed record PostedField(Field Field, FieldInput Input, FieldChange Change, bool IsContradictory)
{
    public static PostedField Of(Field field, FieldInput input, DrawnForm drawn)
    {
        var entry = FieldEntry.Of(field, input);
        return new PostedField(field, input, entry.ToChange(field, drawn.FormId, drawn.BasisOf(field.Path)), entry.IsContradictory);
    }
}
