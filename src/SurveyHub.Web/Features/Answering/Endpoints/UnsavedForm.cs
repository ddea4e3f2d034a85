using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Comments;
using SurveyHub.Web.Features.Answering.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>A posted form that is not recorded, with everything that was typed in it.</summary>
/// <param name="Drawn">The form that was posted; null when it cannot be told.</param>
/// <param name="Who">What it says of who writes.</param>
internal sealed record UnsavedForm(
    DrawnForm? Drawn, IReadOnlyList<TypedField> Typed, IReadOnlyDictionary<Identifier, CommentDraft> Comments, WhoInput Who)
{
    public static UnsavedForm Of(LinkVisit visit, DrawnForm drawn, IReadOnlyList<PostedField> posted, IReadOnlyList<PostedComment> comments, WhoInput who) =>
        new(drawn, [.. posted.Select(field => new TypedField(field.Field, field.Input))], Drafts(visit, comments), who);

    public static Dictionary<Identifier, CommentDraft> Drafts(LinkVisit visit, IEnumerable<PostedComment> unsent) =>
        unsent.ToDictionary(comment => comment.Question, comment => new CommentDraft(comment.Text, comment.Problem(visit.Language)));
}
