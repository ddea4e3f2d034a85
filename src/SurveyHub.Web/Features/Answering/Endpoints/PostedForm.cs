using SurveyHub.Web.Features.Answering.Comments;
using SurveyHub.Web.Features.Answering.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>What a post of the whole form brings.</summary>
/// <param name="Drawn">The form as it was drawn.</param>
/// <param name="Fields">Those that differ from what it showed.</param>
/// <param name="Comments">Also those that are too long.</param>
/// <param name="Who">What it says of who writes.</param>
internal sealed record PostedForm(DrawnForm Drawn, IReadOnlyList<PostedField> Fields, IReadOnlyList<PostedComment> Comments, WhoInput Who);
