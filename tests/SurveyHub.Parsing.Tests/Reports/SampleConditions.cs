using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>Stands for the language of conditions: takes "a är b" and such, joined by "och", and says at which of them it stopped.</summary>
internal sealed partial class SampleConditions : IConditionReader
{
    public static readonly DiagnosticDescriptor Unknown = new("SH9001", Severity.Error, "”{0}” är inget villkor.", "'{0}' is no condition.");

    public IReadOnlyList<ConditionMistake> Check(string text, Language language)
    {
        var start = 0;
        foreach (var part in text.Split(" och "))
        {
            if (!Comparison().IsMatch(part))
            {
                return [new ConditionMistake(Unknown, start, [part])];
            }

            start += part.Length + " och ".Length;
        }

        return [];
    }

    [GeneratedRegex(@"^[a-z0-9.-]+ (är|is|saknas|finns)( .+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comparison();
}
