using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Delivery;
using SurveyHub.Web.Platform.Mail.LocalMailboxes;
using SurveyHub.Web.Platform.Settings;

namespace SurveyHub.Web.Platform.Mail;

internal static class MailRegistration
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddSettings<MailOptions>();
        services.AddSingleton<LinkProtector>();
        services.AddSingleton<QuestionnaireDocuments>();
        services.AddSingleton<ReceiptDocuments>();
        services.AddSingleton<MailComposer>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<OutboxClaims>();
        services.AddSingleton<MailCarriers>();
        services.AddSingleton<LocalMailbox>();
        services.AddSingleton<IDueWork, MailRelay>();
    }
}
