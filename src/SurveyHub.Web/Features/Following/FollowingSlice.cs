using SurveyHub.Web.Features.Following.Extending;
using SurveyHub.Web.Features.Following.Progress;
using SurveyHub.Web.Features.Following.Reminding;

namespace SurveyHub.Web.Features.Following;

internal static class FollowingSlice
{
    public static void AddFollowing(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ReadProgress>();
        services.AddSingleton<PlanReminders>();
        services.AddSingleton<SendReminders>();
        services.AddSingleton<ExtendOrganisation>();
    }
}
