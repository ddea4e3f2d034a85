using Microsoft.Extensions.Primitives;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>A posted form with the files that were chosen in it.</summary>
/// <param name="received">By the name of their control. Gone when the request is.</param>
internal sealed class FormWithFiles(Dictionary<string, StringValues> values, IReadOnlyDictionary<string, SpooledFile> received) : FormCollection(values)
{
    public IReadOnlyDictionary<string, SpooledFile> Received => received;
}
