using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Domain.Reports;

/// <summary>Finds what a questionnaire wants reported and a panel cannot give, before anybody is asked anything.</summary>
public static class ReportCheck
{
    public static readonly DiagnosticDescriptor MissingFact = new("SH4001", Error,
        "Enkäten räknar ”{0}” per {1}, men panelen har inget sådant faktum.",
        "The questionnaire reports '{0}' per {1}, but the panel has no such fact.");

    public static readonly DiagnosticDescriptor MissingFigure = new("SH4002", Warning,
        "Enkäten räknar ”{0}” per {1}, men panelen saknar det för {2}, eller har inget tal över noll. Inget sådant tal räknas för dem, och inget för en summa där de ingår.",
        "The questionnaire reports '{0}' per {1}, but the panel lacks it for {2}, or has no number above zero. No such figure is computed for them, and none for a total with them in it.");

    public static readonly DiagnosticDescriptor NotCompared = new("SH4003", Warning,
        "”{0}” jämförs inte med {1}. {2}",
        "'{0}' is not compared with {1}. {2}");

    /// <summary>A warning for every number that was asked in the wave before too, and not so that it can be compared. They stand at the top of the questionnaire.</summary>
    public static ValueList<Diagnostic> Run(Questionnaire questionnaire, EarlierWave earlier) => earlier.Incomparable(questionnaire)
        .Select(field => new Diagnostic(NotCompared, TextPosition.Start, field.Path.Question.Value, [field.Path.ToString(), earlier.When, earlier.Difference(questionnaire, field)!.Value]))
        .ToValueList();

    /// <summary>
    /// A mistake for every field whose denominator the panel does not have, and a warning where only some organisations lack it. They stand at
    /// the top of the panel file.
    /// </summary>
    public static ValueList<Diagnostic> Run(Questionnaire questionnaire, Panel panel) => questionnaire.Fields
        .Where(field => field.Reporting.Rate is not null)
        .Select(field => Check(field.Path, field.Reporting.Rate!.Fact, panel))
        .Concat(questionnaire.Calculated.SelectMany(value => FactsOf(value).Select(fact => Check(value.Path, fact, panel))))
        .OfType<Diagnostic>()
        .ToValueList();

    private static IEnumerable<FactKey> FactsOf(CalculatedValue value)
    {
        FactKey?[] facts = [(value.Formula as FactRateFormula)?.Rate.Fact, value.Reporting.Rate?.Fact];
        return facts.OfType<FactKey>();
    }

    private static Diagnostic? Check(FieldPath field, FactKey fact, Panel panel)
    {
        if (panel.Definition(fact) is null)
        {
            return Found(MissingFact, field, fact);
        }

        // A rate per nobody, or per less than that, cannot be computed either.
        var without = panel.InTableOrder.Where(organisation => organisation.Fact(fact) is null or <= 0).Select(organisation => organisation.ShortName).ToList();
        return without.Count == 0 ? null : Found(MissingFigure, field, fact, WordLists.List(without));
    }

    private static Diagnostic Found(DiagnosticDescriptor descriptor, FieldPath field, FactKey fact, params LocalText[] more) =>
        new(descriptor, TextPosition.Start, field.Question.Value, [field.ToString(), fact.ToString(), .. more]);
}
