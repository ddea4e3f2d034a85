using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Following.Correcting;
using SurveyHub.Web.Features.Following.Downloads;
using SurveyHub.Web.Features.Following.Extending;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Features.Following.Inviting;
using SurveyHub.Web.Features.Following.People;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Following.Reminding;
using SurveyHub.Web.Features.Following.Searching;
using SurveyHub.Web.Features.Following.Synonyms;

namespace SurveyHub.Web.Features.Following;

/// <summary>What the staff does with a released wave: follow it, remind, give more time, read the answers and download the report.</summary>
internal static class FollowingSlice
{
    public static void AddFollowing(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ReadProgress>();
        services.AddSingleton<PlanReminders>();
        services.AddSingleton<SendReminders>();
        services.AddSingleton<ExtendOrganisation>();
        services.AddSingleton<InviteContact>();
        services.AddSingleton<ReadInvited>();
        services.AddSingleton<ReadAnswers>();
        services.AddSingleton<ReadFieldHistory>();
        services.AddSingleton<FindSubmission>();
        services.AddSingleton<ReopenOrganisation>();
        services.AddSingleton<RestoreValue>();
        services.AddSingleton<FindWaveQuestionnaire>();
        services.AddSingleton<FindHandedInFile>();
        services.AddSingleton<PackFiles>();
        services.AddSingleton<ImportFinishedWave>();
        services.AddSingleton<SearchIndexes>();
        services.AddSingleton<ReadSynonyms>();
        services.AddSingleton<ChangeSynonyms>();
    }

    public static void MapFollowing(this WebApplication app)
    {
        app.MapDownloads();
        app.MapSynonymsFile();
    }
}
