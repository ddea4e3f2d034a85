using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>How many of a row may be filled in, said to the person who answers.</summary>
public static class RowWords
{
    /// <summary>"Förslag: minst 2 och högst 50 rader." One whole sentence.</summary>
    /// <param name="template">It repeats.</param>
    public static string Of(TableRow template, Language language)
    {
        var (least, most) = (SwedishNumber.Format(template.Repeats!.Least), SwedishNumber.Format(template.Repeats.Most));
        return template.Repeats.Least == 0
            ? language.Choose($"{template.Label}: så många rader som behövs, högst {most}.", $"{template.Label}: as many rows as needed, at most {most}.")
            : language.Choose($"{template.Label}: så många rader som behövs, minst {least} och högst {most}.", $"{template.Label}: as many rows as needed, at least {least} and at most {most}.");
    }
}
