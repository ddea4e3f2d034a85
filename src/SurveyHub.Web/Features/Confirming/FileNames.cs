using System.Globalization;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>What a file is called where it is saved: "villkor3-2018-utgava-1-gotland.xlsx" can be told from all others in a folder.</summary>
internal static class FileNames
{
    /// <param name="questionnaire">The id of the questionnaire.</param>
    /// <param name="edition">Null for what is not published.</param>
    /// <param name="organisation">The short name of whose own it is; null for what is common.</param>
    /// <param name="extension">With its full stop.</param>
    public static string Of(string questionnaire, int? edition, string? organisation, string extension)
    {
        var published = edition is { } number ? string.Create(CultureInfo.InvariantCulture, $"-utgava-{number}") : "";
        return $"{questionnaire}{published}{(organisation is null ? "" : $"-{Plain(organisation)}")}{extension}";
    }

    /// <summary>Letters and digits that any system takes, in lower case: "Västra Götaland" is "vastra-gotaland".</summary>
    public static string Plain(string name)
    {
        var bare = name.Normalize(System.Text.NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            .Select(sign => char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        return string.Join('-', new string([.. bare]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
