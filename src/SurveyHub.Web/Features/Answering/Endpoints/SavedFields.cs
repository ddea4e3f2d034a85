using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>What the script is told of its save, in the words it shows.</summary>
/// <param name="Time">"14:32".</param>
/// <param name="Refusal">Why nothing was taken, or null.</param>
internal sealed record SavedFields(
    string Time, string? Refusal, FormProgress Progress, IReadOnlyList<SavedField> Fields, IReadOnlyList<SavedLine> Lines)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <param name="visit">Read after the save.</param>
    public static SavedFields Of(LinkVisit visit, IReadOnlyList<PostedField> posted, SaveResult result) => new(
        Moments.Time(visit.Now),
        AnsweringTexts.WhyNotTaken(result.Acceptance)?.In(visit.Language),
        FormProgress.Of(visit),
        [.. posted.Zip(result.Fields, (field, outcome) => SavedField.Of(visit, field, outcome))],
        SavedLine.Of(visit, posted));

    public IResult ToResult() => Results.Json(this, Json);
}

/// <param name="Sequence">
/// The entry that held when the save was on disk, which the next one is based on; null when nothing did. Another than that of
/// <paramref name="Held"/> means that somebody has saved since.
/// </param>
/// <param name="Problem">What is wrong with what was sent, though it is saved; or null.</param>
/// <param name="ReadAs">How what now holds was understood; empty where that goes without saying.</param>
internal sealed record SavedField(
    string Field, FieldOutcome Outcome, long? Sequence, string? Problem, IReadOnlyList<string> ReadAs, HeldField Held)
{
    public static SavedField Of(LinkVisit visit, PostedField posted, FieldResult result)
    {
        var (field, language) = (posted.Field, visit.Language);
        var problem = result.Outcome is FieldOutcome.Saved or FieldOutcome.Unchanged ? SaveNotices.Of(posted, result, language)?.Problem : null;
        var readAs = AnswerWords.ReadAs(field, visit.Sheet.Find(field.Path), language);
        return new SavedField(field.Path.ToString(), result.Outcome, result.Held?.Sequence, problem, readAs, HeldField.Of(visit, field));
    }
}

/// <summary>What holds in a field when the answer is written.</summary>
/// <param name="Sequence">Null when nothing has been answered.</param>
/// <param name="Words">As a person reads it; empty when the field is.</param>
/// <param name="ChangedBy">Who wrote it, and when; null when nobody can be named.</param>
/// <param name="IsUnchanged">It was carried over from the wave before.</param>
internal sealed record HeldField(long? Sequence, string Value, string Status, string Comment, string Words, string? ChangedBy, bool IsUnchanged)
{
    public static HeldField Of(LinkVisit visit, Field field)
    {
        var stored = visit.Stored(field.Path);
        var input = FieldInputs.Stored(field, stored);
        var changedBy = stored?.By is { } by
            ? AnsweringTexts.ChangedBy.Format(visit.Language, by, Moments.Day(stored.At), Moments.Time(stored.At))
            : null;
        return new HeldField(stored?.Sequence, input.Value, input.Status, input.Comment, input.Words(field, visit.Language), changedBy, stored?.CarriedFrom is not null);
    }
}
