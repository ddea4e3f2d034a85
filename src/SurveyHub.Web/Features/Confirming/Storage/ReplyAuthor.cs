using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>Who put something in: somebody by their link, or a member of the staff.</summary>
/// <param name="StaffName">The name of that member of the staff; null for somebody with a link.</param>
public sealed record ReplyAuthor(PersonId? Person, Guid? Staff, string? StaffName)
{
    public static ReplyAuthor Of(PersonId person) => new(person, null, null);

    public static ReplyAuthor OfStaff(Guid staff, string name) => new(null, staff, name);
}
