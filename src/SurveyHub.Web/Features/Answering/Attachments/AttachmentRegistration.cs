using SurveyHub.Web.Platform.Jobs;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Answering.Attachments;

internal static class AttachmentRegistration
{
    public static void AddAttachments(this IServiceCollection services)
    {
        services.AddSingleton<IByteStore, ByteFolder>();
        services.AddSingleton<AttachFile>();
        services.AddSingleton<ChosenFiles>();
        services.AddSingleton<UploadFile>();
        services.AddSingleton<FindFile>();
        services.AddSingleton<DownloadFile>();
        services.AddSingleton<IDueWork, AttachmentSweep>();
    }
}
