using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Asking;
using SurveyHub.Web.Features.Confirming.Freezing;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Replying;
using SurveyHub.Web.Features.Confirming.Settling;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>Back to the organisations: each reads its part of the report before that is published, and the whole when it is.</summary>
internal static class ConfirmingSlice
{
    public static void AddConfirming(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<LoadParts>()
        .AddSingleton<ReadConfirming>()
        .AddSingleton<SendParts>()
        .AddSingleton<TellPublished>()
        .AddSingleton<ReadOwnPart>()
        .AddSingleton<PartSeal>()
        .AddSingleton<SayOfPart>()
        .AddSingleton<AnswerObjection>()
        .AddSingleton(provider => new NoteOfPart(provider.GetRequiredService<SayOfPart>()))
        .AddSingleton<SendPublished>()
        .AddSingleton<ReportNewsBoard>()
        .AddSingleton<IReportNews>(provider => provider.GetRequiredService<ReportNewsBoard>())
        .AddSingleton<EditionInputs>()
        .AddSingleton<MakeEdition>()
        .AddSingleton<FreezeReport>()
        .AddSingleton<ReadReadiness>()
        .AddSingleton<ReadEditions>()
        .AddSingleton<ChangesSince>();

    public static void MapConfirming(this WebApplication app)
    {
        app.MapParts();
        app.MapEditions();
        app.MapPartDownloads();
    }
}
