using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SurveyHub.Web.Platform.Security;

/// <summary>Å, ä and ö are written as themselves; what has a meaning in HTML is still escaped.</summary>
internal static class SiteEncoder
{
    public static HtmlEncoder Html { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
