using System.Globalization;

namespace SurveyHub.Documents.Markup;

internal static class InvariantNumber
{
    /// <summary>As file formats write numbers: a hyphen for minus, no groups.</summary>
    public static string Invariant(this int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>As file formats write numbers: a point, no groups, no zeros at the end.</summary>
    public static string Invariant(this decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
