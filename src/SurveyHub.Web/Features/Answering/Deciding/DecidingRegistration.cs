using SurveyHub.Web.Features.Answering.Deciding.Endpoints;
using SurveyHub.Web.Features.Answering.Deciding.Receipts;

namespace SurveyHub.Web.Features.Answering.Deciding;

internal static class DecidingRegistration
{
    public static void AddDeciding(this IServiceCollection services)
    {
        services.AddSingleton<ReadPowers>();
        services.AddSingleton<ListSubmissions>();
        services.AddSingleton<ResponseMailer>();
        services.AddSingleton<VerdictLetters>();
        services.AddSingleton<ApproveForm>();
        services.AddSingleton<SubmissionPages>();
        services.AddSingleton<LoadReceipt>();
        services.AddSingleton<SubmissionReceipts>();
    }
}
