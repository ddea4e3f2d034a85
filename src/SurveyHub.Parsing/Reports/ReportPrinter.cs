using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Reports.Printing;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports;

/// <summary>Writes a report template, also one that was made by a program, as a file that says just that.</summary>
public static class ReportPrinter
{
    /// <summary>The file: keywords in the language of the report, each paragraph on one line, LF line ends.</summary>
    /// <param name="sources">What it may speak of.</param>
    /// <exception cref="ArgumentException">No file can say this, such as braces in a text or a path that leads nowhere.</exception>
    public static string Print(ReportTemplate template, ReportSources sources)
    {
        var text = Write(template);
        var parsed = ReportFile.Parse(text, sources);
        if (parsed.HasErrors || parsed.Template != template)
        {
            var why = parsed.Diagnostics.Select(found => found.ToLine("", Language.English)).FirstOrDefault("it is read as another one");
            throw new ArgumentException($"The report of '{template.Header.Questionnaire}' cannot be written as a file: {why}", nameof(template));
        }

        return text;
    }

    /// <summary>Nobody has looked whether it is read as the same.</summary>
    internal static string Write(ReportTemplate template)
    {
        var header = template.Header;
        IEnumerable<string> paragraphs =
        [
            $"---\n{string.Concat(Settings(header))}---",
            .. header.Title is { } title ? [$"# {Title(title)}"] : Array.Empty<string>(),
            .. new BlockPrinter(header.Language).Print(template.Blocks),
        ];
        return $"{string.Join("\n\n", paragraphs)}\n";
    }

    private static string Title(string title)
    {
        var escaped = MarkdownText.Escape(title);
        return escaped.EndsWith('#') ? $"{escaped[..^1]}\\#" : escaped;
    }

    private static IEnumerable<string> Settings(TemplateHeader header)
    {
        (ReportSetting Setting, string? Value)[] values =
        [
            (ReportSetting.Questionnaire, header.Questionnaire),
            (ReportSetting.Subtitle, header.Subtitle),
            (ReportSetting.Publisher, header.Publisher),
            (ReportSetting.Date, header.Date),
            (ReportSetting.Language, header.Language == Language.Swedish ? null : Questionnaires.Front.Settings.Languages[header.Language].Swedish),
            (ReportSetting.WordTemplate, header.WordTemplate),
            (ReportSetting.OrderInText, header.OrderInText == OrganisationOrder.Code ? null : SettingWords.Orders[header.OrderInText].In(header.Language)),
            (ReportSetting.Denominator, header.Denominator?.ToString()),
        ];
        return values.Where(setting => setting.Value is not null).Select(setting => $"{SettingWords.Names[setting.Setting].In(header.Language)}: {setting.Value}\n");
    }
}
