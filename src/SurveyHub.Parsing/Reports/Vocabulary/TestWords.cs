using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Vocabulary;

/// <summary>How many have to be in a set.</summary>
internal static class TestWords
{
    public static readonly Vocabulary<Quantity> Quantities = new(
        new(Quantity.All, "alla", "all"),
        new(Quantity.Some, "några", "some"),
        new(Quantity.None, "inga", "none"),
        new(Quantity.AtLeast, "minst", "at least"),
        new(Quantity.AtMost, "högst", "at most"),
        new(Quantity.Exactly, "precis", "exactly"));

    public static bool HasNumber(this Quantity quantity) => quantity is Quantity.AtLeast or Quantity.AtMost or Quantity.Exactly;
}
