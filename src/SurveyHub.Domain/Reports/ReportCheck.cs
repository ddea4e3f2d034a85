using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Domain.Reports;

/// <summary>Finds what a questionnaire wants reported and a panel cannot give, before anybody is asked anything.</summary>
public static class ReportCheck
{
    public static readonly DiagnosticDescriptor MissingFact = new("SH4001", Error,
        "Enkäten räknar ”{0}” per {1}, men panelen har inget sådant faktum.",
        "The questionnaire reports '{0}' per {1}, but the panel has no such fact.");

    /// <summary>A mistake for every field whose denominator the panel lacks; it stands at the top of the panel file.</summary>
    public static ValueList<Diagnostic> Run(Questionnaire questionnaire, Panel panel) => questionnaire.Fields
        .Where(field => field.Reporting.Rate is { } rate && panel.Definition(rate.Fact) is null)
        .Select(field => new Diagnostic(
            MissingFact,
            TextPosition.Start,
            field.Path.Question.Value,
            [field.Path.ToString(), field.Reporting.Rate!.Fact.ToString()]))
        .ToValueList();
}
