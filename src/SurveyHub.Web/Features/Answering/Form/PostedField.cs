using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>A field that a person changed.</summary>
/// <param name="Input">As posted.</param>
internal sealed record PostedField(Field Field, FieldInput Input, FieldChange Change, bool IsContradictory)
{
    /// <param name="id">Of the form, or of the save: the same change sent again under it is recorded once.</param>
    /// <param name="basedOn">The entry that the person had before them; null when the field was empty.</param>
    /// <param name="held">What holds in the field.</param>
    public static PostedField Of(Field field, FieldInput input, Guid id, long? basedOn, StoredAnswer? held)
    {
        var entry = FieldEntry.Of(field, input);
        var shown = FieldInputs.Stored(field, held);
        // A comment beside what was carried over does not make it answered anew.
        if (held?.CarriedFrom is { } carried && (shown.Value, shown.Status) == (input.Value, input.Status))
        {
            return new PostedField(field, input, (entry with { Kind = held.Kind, Raw = held.Raw }).ToChange(field, id, basedOn, carried), entry.IsContradictory);
        }

        return new PostedField(field, input, entry.ToChange(field, id, basedOn), entry.IsContradictory);
    }

    /// <summary>"Oförändrat": what was answered in the wave before stands here too. Null when it cannot.</summary>
    /// <param name="input">What stands in the field's controls, of which the comment is kept.</param>
    public static PostedField? Carry(LinkVisit visit, Field field, FieldInput input, Guid id, long? basedOn)
    {
        if (visit.Earlier?.Find(visit.Questionnaire, field) is not { } earlier || !earlier.CanStandIn(field))
        {
            return null;
        }

        var (stored, note) = (earlier.Stored, input.Comment.Length == 0 ? null : input.Comment);
        var entry = stored.Kind == AnswerKind.Value
            ? new FieldEntry(stored.Kind, stored.Raw, earlier.Read(field), null, note, IsContradictory: false)
            : new FieldEntry(stored.Kind, "", null, note ?? stored.Reason, null, IsContradictory: false);
        return new PostedField(field, FieldInputs.Stored(field, stored), entry.ToChange(field, id, basedOn, stored.Sequence), IsContradictory: false);
    }
}
