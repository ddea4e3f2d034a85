using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes when something is asked: "*Om vardval är ja eller avslutat:*", "*Rader enligt omraden:*".</summary>
internal static class ConditionPrinter
{
    /// <param name="question">Where it stands; null at the heading of a section.</param>
    public static string Print(Condition condition, Identifier? question, Language language)
    {
        var name = Name(condition.Field, question);
        return language.Choose(
            $"*Om {name} är {string.Join(" eller ", condition.Options)}:*",
            $"*If {name} is {string.Join(" or ", condition.Options)}:*");
    }

    /// <summary>The line above a table whose rows follow a choice; null for a table of which every row is asked.</summary>
    /// <param name="rows">The conditions of its rows.</param>
    public static string? Rows(IEnumerable<Condition?> rows, Identifier question, Language language) =>
        rows.FirstOrDefault(condition => condition is not null) is { } condition
            ? language.Choose($"*Rader enligt {Name(condition.Field, question)}:*", $"*Rows by {Name(condition.Field, question)}:*")
            : null;

    private static string Name(FieldPath field, Identifier? question) => question is { } own ? FieldNames.Within(own, field) : field.ToString();
}
