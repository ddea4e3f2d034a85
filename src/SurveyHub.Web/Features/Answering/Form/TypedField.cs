using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What a post says of a field, where that differs from what is saved.</summary>
internal sealed record TypedField(Field Field, FieldInput Input)
{
    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<TypedField> In(LinkVisit visit, IFormCollection form) =>
    [
        .. visit.With(PostedRows.In(form)).Fields
            .Select(field => (Field: field, Stored: FieldInputs.Stored(field, visit.Stored(field.Path))))
            .Select(pair => (Typed: new TypedField(pair.Field, FieldInputs.Posted(pair.Field, form, pair.Stored)), pair.Stored))
            .Where(pair => pair.Typed.Input != pair.Stored)
            .Select(pair => pair.Typed),
    ];
}
