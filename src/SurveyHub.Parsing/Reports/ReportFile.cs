using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports.Blocks;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Reports;

/// <summary>Reads report files; REPORT.md describes them. Never throws on what a file holds.</summary>
public static class ReportFile
{
    /// <summary>The end of its name: it lies beside its questionnaire, <c>NAME.report.md</c> beside <c>NAME.md</c>, and is none itself.</summary>
    public const string Extension = ".report.md";

    /// <summary>The longest file that is read, in characters: as of a questionnaire.</summary>
    public const int MaxLength = QuestionnaireFile.MaxLength;

    /// <param name="sources">What it may speak of.</param>
    public static ParsedReport Parse(ReadOnlySpan<byte> utf8, ReportSources sources)
    {
        // Each character takes at most three bytes for its one UTF-16 unit, so this many bytes cannot be few enough characters.
        if (utf8.Length > MaxLength * 3)
        {
            return Refuse(sources, QuestionnaireDiagnostics.TooLarge, Figure(utf8.Length), Figure(MaxLength));
        }

        var text = FileBytes.TryDecode(utf8);
        return text is null ? Refuse(sources, QuestionnaireDiagnostics.NotUtf8) : Parse(text, sources);
    }

    public static bool IsNamed(string fileName) => fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ReportSources)"/>
    public static ParsedReport Parse(string text, ReportSources sources)
    {
        if (text.Length > MaxLength)
        {
            return Refuse(sources, QuestionnaireDiagnostics.TooLarge, Figure(text.Length), Figure(MaxLength));
        }

        var context = new ReportContext(new SourceText(text), sources);
        var template = Nothing(sources);
        if (string.IsNullOrWhiteSpace(context.Source.Text))
        {
            context.Report(QuestionnaireDiagnostics.Empty, 0);
        }
        else if (ReadabilityCheck.Clean(context) is { } clean)
        {
            context.Source = clean;
            template = new TemplateReader(context).Read();
        }

        return new ParsedReport(template, context.Diagnostics.ToSorted());
    }

    private static ReportTemplate Nothing(ReportSources sources) =>
        new(new TemplateHeader(sources.Questionnaire.Header.Id, null, Language.Swedish), ValueList<TemplateBlock>.Empty);

    private static ParsedReport Refuse(ReportSources sources, DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalText> arguments) =>
        new(Nothing(sources), [new Diagnostic(descriptor, TextPosition.Start, null, ValueList.Create(arguments))]);

    private static string Figure(int number) => SwedishNumber.Format(number);
}
