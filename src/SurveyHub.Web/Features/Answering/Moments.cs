using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Instants as people in Sweden write them.</summary>
internal static class Moments
{
    /// <summary>"22 maj 2019".</summary>
    public static string Day(DateTimeOffset instant) => SwedishWords.Date(StockholmTime.DateOf(instant));

    /// <summary>"14:32".</summary>
    public static string Time(DateTimeOffset instant) => StockholmTime.Local(instant).ToString("HH':'mm", CultureInfo.InvariantCulture);
}
