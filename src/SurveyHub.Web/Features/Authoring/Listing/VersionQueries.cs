using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring.Listing;

internal static class VersionQueries
{
    /// <summary>What is shown of a version, without its text.</summary>
    public static IQueryable<VersionOfQuestionnaire> PublishedVersions(this AppDbContext db) => db.QuestionnaireVersions.Join(
        db.Users,
        version => version.PublishedBy,
        user => user.Id,
        (version, user) => new VersionOfQuestionnaire
        {
            QuestionnaireId = version.QuestionnaireId,
            Version = new PublishedVersion(version.Id, version.Number, version.ContentHash, version.PublishedAt, user.Name),
        });

    // Not a positional record: EF filters on the members of an object initialiser, but not on constructor arguments.
    internal sealed class VersionOfQuestionnaire
    {
        public required string QuestionnaireId { get; init; }

        public required PublishedVersion Version { get; init; }
    }
}
