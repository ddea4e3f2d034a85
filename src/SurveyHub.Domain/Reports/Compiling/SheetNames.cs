using System.Globalization;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// Names the sheets of a workbook, the only place that does: Excel refuses a file as damaged when two names differ in capitals only, when one is
/// longer than it takes, or is the one that it keeps for itself.
/// </summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The number and id of the question: short, and of signs that Excel takes.</summary>
    public string Of(Question question) => Unique(question.Number is null ? question.Id.Value : $"{question.Number} {question.Id}");

    /// <summary>The name itself the first time; with a number after it, where it or one like it is taken.</summary>
    public string Unique(string name)
    {
        var unique = name.Length <= Longest ? name : name[..Longest];
        for (var number = 2; !_taken.Add(unique); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            unique = $"{name[..Math.Min(name.Length, Longest - suffix.Length)]}{suffix}";
        }

        return unique;
    }
}
