using System.Text.Encodings.Web;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>
/// What an answering page and its renderer ask for, and no more: from a scope of the request each page would also make what the framework keeps
/// ready for interactive ones.
/// </summary>
internal sealed class PageServices(ScreenLanguage language, HtmlEncoder encoder, ILoggerFactory logs) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(ScreenLanguage) ? language
        : serviceType == typeof(HtmlEncoder) ? encoder
        : serviceType == typeof(ILoggerFactory) ? logs
        : null;
}
