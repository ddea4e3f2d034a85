using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What a table says of numbers that nobody has answered.</summary>
internal static class CalculationNote
{
    /// <summary>"”Totalt” är uträknat: summan av ”Öppna” och ”Stängda”." Null for a field that is answered.</summary>
    public static string? Of(CompilingContext context, Field field)
    {
        if (context.CalculatedIn(field) is not { } value)
        {
            return null;
        }

        var plain = context.Plain;
        var question = plain.Questions.First(other => other.Id == value.Path.Question);
        var table = question.Tables.FirstOrDefault(other => other.HasCalculated(question, value.Path));
        var name = table is null ? value.Label : plain.LineOf(table, value);
        var (language, words) = (context.Texts.Language, FormulaWords.Of(plain, question, table, value.Formula, context.Texts.Language));
        var total = value.Formula.IsQuotient && value.Reporting.Total
            ? context.Texts.Say(" Summan är kvoten mellan summorna för dem som har båda talen.", " The total is the quotient of the sums of those that have both numbers.")
            : "";
        var fact = value.Formula is FactRateFormula { Rate.Fact: var key } && context.Answers.Panel.Definition(key) is { } known
            ? context.Texts.Say($" Med {key} menas {Small(known)}. Källa:", $" Here {key} means {Small(known)}. Source:") + $" {context.Answers.Panel.SourceOf(known, language)}."
            : "";
        return $"{language.Quote(name)} {language.Choose("är uträknat", "is calculated")}: {words}.{fact}{total}";
    }

    private static string Small(FactDefinition fact) => ReportTexts.Small(fact.Definition.Trim().TrimEnd('.'));
}
