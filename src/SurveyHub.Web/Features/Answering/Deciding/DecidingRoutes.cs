using System.Globalization;

namespace SurveyHub.Web.Features.Answering.Deciding;

/// <summary>What follows a personal link's own address, where something is decided or has been.</summary>
public static class DecidingRoutes
{
    public const string Approve = "/godkann";
    public const string Receipt = "/kvitto";

    /// <summary>Which submission a copy shows; the last without it.</summary>
    public const string NumberParameter = "nr";

    public static string CopyOf(string address, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{address}{AnsweringRoutes.Copy}?{NumberParameter}={number}");

    public static string ReceiptOf(string address, int number) => string.Create(CultureInfo.InvariantCulture, $"{address}{Receipt}/{number}");
}
