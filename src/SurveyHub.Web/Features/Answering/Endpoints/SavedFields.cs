using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.News;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>What the script is told of its save, in the words it shows.</summary>
/// <param name="Time">"14.32".</param>
/// <param name="Refusal">Why nothing was taken, or null.</param>
/// <param name="TimeLeft"><inheritdoc cref="Form.TimeLeft.Of" path="/summary"/></param>
/// <param name="News">What others have done meanwhile; null to a page that does not ask.</param>
internal sealed record SavedFields(
    string Time, string? Refusal, string TimeLeft, FormProgress Progress, IReadOnlyList<SavedField> Fields, IReadOnlyList<SavedLine> Lines,
    NewsSince? News)
{
    /// <summary>As the script reads it.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <param name="visit">Read after the save.</param>
    /// <param name="decided">Conflicts in which what holds was let stay.</param>
    /// <param name="after">What the page knows of others; null when it does not ask.</param>
    public static SavedFields Of(
        LinkVisit visit, IReadOnlyList<PostedField> posted, IReadOnlyList<ConflictChoice> decided, SaveResult result, NewsStamp? after)
    {
        var kept = decided.Where(choice => posted.All(field => field.Field.Path != choice.Path) && visit.Questionnaire.Find(choice.Path) is not null).ToList();
        var fields = posted.Zip(result.Fields, (field, outcome) => SavedField.Of(visit, field, outcome))
            .Concat(kept.Select(choice => SavedField.Of(visit, result.Settlements.First(settled => settled.Field == choice.Path))))
            .ToList();
        HashSet<FieldPath> told = [.. posted.Select(field => field.Field.Path), .. kept.Select(choice => choice.Path)];
        return new SavedFields(
            Moments.Time(visit.Now, visit.Language),
            AnsweringTexts.WhyNotTaken(result.Acceptance)?.In(visit.Language),
            Form.TimeLeft.Of(visit),
            FormProgress.Of(visit),
            fields,
            SavedLine.Of(visit, posted),
            after is null ? null : NewsSince.Of(visit, after, told));
    }

    public IResult ToResult() => Results.Json(this, Json);
}

/// <param name="Sequence">
/// The entry that held when the save was on disk, which the next one is based on; null when nothing did. Another than that of
/// <paramref name="Held"/> means that somebody has saved since.
/// </param>
/// <param name="Entry">The entry that keeps what was sent; null when nothing had to be recorded.</param>
/// <param name="By">Who wrote what holds, and when; null when nothing does.</param>
/// <param name="Problem">What is wrong with what was sent, though it is saved; or null.</param>
/// <param name="ReadAs">How what now holds was understood; empty where that goes without saying.</param>
internal sealed record SavedField(
    string Field, FieldOutcome Outcome, long? Sequence, long? Entry, string? Problem, IReadOnlyList<string> ReadAs, HeldField Held, string? By,
    FieldConflict? Conflict)
{
    public static SavedField Of(LinkVisit visit, PostedField posted, FieldResult result)
    {
        var (field, language) = (posted.Field, visit.Language);
        var problem = result.Outcome is FieldOutcome.Saved or FieldOutcome.Unchanged or FieldOutcome.RowsFull or FieldOutcome.FileUnknown ? SaveNotices.Of(posted, result, language)?.Problem : null;
        return Of(ChangedField.Of(visit, field), result.Outcome, result.Held?.Sequence, result.Sequence, problem);
    }

    /// <summary>Of a field in which what held was to stay.</summary>
    public static SavedField Of(LinkVisit visit, SettleResult result)
    {
        var changed = ChangedField.Of(visit, visit.Questionnaire.Find(result.Field)!);
        var outcome = result.Outcome == SettleOutcome.Settled ? FieldOutcome.Unchanged : FieldOutcome.Outdated;
        return Of(changed, outcome, result.Held, null, changed.Problem);
    }

    private static SavedField Of(ChangedField field, FieldOutcome outcome, long? sequence, long? entry, string? problem) =>
        new(field.Field, outcome, sequence, entry, problem, field.ReadAs, field.Held, field.By, field.Conflict);
}

/// <summary>What holds in a field when the answer is written.</summary>
/// <param name="Sequence">Null when nothing has been answered.</param>
/// <param name="Words">As a person reads it; empty when the field is.</param>
/// <param name="IsUnchanged">It was carried over from the wave before.</param>
internal sealed record HeldField(long? Sequence, string Value, string Status, string Comment, string Words, bool IsUnchanged)
{
    public static HeldField Of(LinkVisit visit, Field field)
    {
        var stored = visit.Stored(field.Path);
        var input = FieldInputs.Stored(field, stored);
        return new HeldField(
            stored?.Sequence, input.Value, input.Status, input.Comment, input.Words(field, visit.Language), stored?.CarriedFrom is not null);
    }
}
