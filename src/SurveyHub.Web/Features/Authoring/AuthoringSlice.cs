using SurveyHub.Web.Features.Authoring.Catalogue;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Features.Authoring.Listing;
using SurveyHub.Web.Features.Authoring.Paper;
using SurveyHub.Web.Features.Authoring.Publishing;
using SurveyHub.Web.Features.Authoring.Sharing;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Writing, checking and publishing questionnaires.</summary>
internal static class AuthoringSlice
{
    public static void AddAuthoring(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<SurveyCatalogue>()
        .AddSingleton<BlockCatalogue>()
        .AddSingleton<WorkingBlocks>()
        .AddSingleton<ListBlocks>()
        .AddSingleton<PackVersion>()
        .AddSingleton<WorkingTexts>()
        .AddSingleton<CreateDraft>()
        .AddSingleton<SaveDraft>()
        .AddSingleton<SaveTranslation>()
        .AddSingleton<PreparePublishing>()
        .AddSingleton<PublishDraft>()
        .AddSingleton<FindText>()
        .AddSingleton<VersionForms>()
        .AddSingleton<ListQuestionnaires>()
        .AddSingleton<ShowQuestionnaire>();

    public static void MapAuthoring(this WebApplication app)
    {
        app.MapQuestionnaireFiles();
        app.MapFormDownloads();
    }
}
