using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Features.Answering.People;

internal static class PeopleRegistration
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddSettings<AnsweringOptions>();
        services.AddSingleton<ColleagueMailer>();
        services.AddSingleton<PeopleDesk>();
        services.AddSingleton<ShareAnswer>();
        services.AddSingleton<HandOver>();
        services.AddSingleton<NameDecider>();
        services.AddSingleton<IntroducePerson>();
        services.AddSingleton<TakeFromOther>();
        services.AddSingleton<WhoWithdrew>();
        services.AddSingleton<ReadPeople>();
        services.AddSingleton<PeopleSeal>();
        services.AddSingleton<PeoplePages>();
        services.AddSingleton<PostPeople>();
    }
}
