using System.Globalization;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Themes;

/// <summary>Finds what rules name: fields and calculated values by their paths, and facts by name and year.</summary>
internal sealed class RuleNames(Questionnaire questionnaire, IReadOnlyCollection<FactKey> facts, bool readsHidden, RuleNames.Reporter report)
{
    internal delegate void Reporter(DiagnosticDescriptor descriptor, int offset, params LocalText[] arguments);

    /// <summary>The field that the words name, where a rule may be about it; null where not, which is reported.</summary>
    public Field? FindField(RuleWords words)
    {
        if (Find(words) is { } field)
        {
            return IsAllowed(field, words) ? field : null;
        }

        ReportUnknown(words);
        return null;
    }

    /// <summary>Null where something cannot be compared, which is reported.</summary>
    public RuleTerm? Compare(RuleWords left, Relation relation, RuleWords right)
    {
        if (FindOperand(left) is not { } one || FindOperand(right) is not { } other)
        {
            return null;
        }

        if (one is NumberOperand && other is NumberOperand)
        {
            report(RuleDiagnostics.OnlyNumbers, left.Offset, left.Text);
            return null;
        }

        var (isAmount, isOtherAmount) = (IsAmount(one), IsAmount(other));
        if (isAmount != isOtherAmount && (isAmount ? other : one) is not NumberOperand)
        {
            var (amount, number) = isAmount ? (left, right) : (right, left);
            report(RuleDiagnostics.AmountBesideNumber, amount.Offset, amount.Text, number.Text);
            return null;
        }

        return new ComparisonTerm(one, relation, other);
    }

    public bool IsNumber(RuleWords words) => FindFact(words) is not null || Find(words)?.Type is NumberType or ScaleType or AmountType;

    private RuleOperand? FindOperand(RuleWords words)
    {
        if (SwedishNumber.TryParse(words.Text, out var number))
        {
            return new NumberOperand(number);
        }

        if (FindFact(words) is { } fact)
        {
            return new FactOperand(fact);
        }

        if (FindField(words) is not { } field)
        {
            return null;
        }

        if (field.Type is NumberType or ScaleType or AmountType)
        {
            return new FieldOperand(field.Path);
        }

        report(RuleDiagnostics.NotComparable, words.Offset, words.Text);
        return null;
    }

    private Field? Find(RuleWords words) =>
        words.Count == 1 && FieldPath.TryParse(words[0].ToLowerInvariant(), out var path) ? questionnaire.FindRead(path) : null;

    private FactKey? FindFact(RuleWords words) =>
        words.Count == 2 && Identifier.TryParse(words[0].ToLowerInvariant(), out var name)
        && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && facts.Contains(new FactKey(name, year))
            ? new FactKey(name, year)
            : null;

    private bool IsAllowed(Field field, RuleWords words)
    {
        var isAdded = questionnaire.IsRepeated(field.Path) || field.Path.Row is not null || questionnaire.IsInTemplate(field.Path);
        var isHidden = field.Visibility != Visibility.Open && !readsHidden;
        if (isAdded)
        {
            report(RuleDiagnostics.OnAddedRow, words.Offset, words.Text);
        }
        else if (isHidden)
        {
            report(RuleDiagnostics.Hidden, words.Offset, words.Text);
        }

        return !isAdded && !isHidden;
    }

    private bool IsAmount(RuleOperand operand) => operand is FieldOperand { Field: var path } && questionnaire.FindRead(path)?.Type is AmountType;

    private void ReportUnknown(RuleWords words)
    {
        var known = questionnaire.Fields.Select(field => field.Path.ToString())
            .Concat(questionnaire.Calculated.Select(value => value.Path.ToString())).Concat(facts.Select(fact => fact.ToString())).ToList();
        report(RuleDiagnostics.UnknownName, words.Offset, words.Text, NearestOf(words.Text, known));
    }

    /// <summary>All fields would be a long list, and mostly the last part of a path is what somebody remembers.</summary>
    private static LocalText NearestOf(string text, List<string> known)
    {
        var ending = known.FindAll(name => name.EndsWith($".{text}", StringComparison.OrdinalIgnoreCase));
        return ending.Count > 0 ? Suggestion.OneOf(ending) : Suggestion.For(text, known);
    }
}
