using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes what stands behind the label of a row that repeats: "fler rader, minst 1, högst 50".</summary>
internal static class RepetitionPrinter
{
    /// <summary>With the blank before it; empty for a row that stands there once.</summary>
    public static string Print(Repetition? repeats, Language language)
    {
        if (repeats is null)
        {
            return "";
        }

        string?[] parts =
        [
            RepetitionWords.Kinds[RepetitionKind.MoreRows].In(language),
            repeats.Least == 0 ? null : Say(RepetitionProperty.AtLeast, repeats.Least),
            repeats.Most == Math.Max(repeats.Least, Repetition.UsualMost) ? null : Say(RepetitionProperty.AtMost, repeats.Most),
        ];
        return $" `{string.Join(", ", parts.OfType<string>())}`";

        string Say(RepetitionProperty property, int number) =>
            RepetitionWords.Properties[property].In(language).Replace("{n}", FieldSpecPrinter.Number(number), StringComparison.Ordinal);
    }
}
