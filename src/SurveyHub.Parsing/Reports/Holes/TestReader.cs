using System.Text.RegularExpressions;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>Reads how many have to be in a set: "minst 2 har tema resurser".</summary>
internal sealed partial class TestReader(ReportContext context, SetReader sets)
{
    private const int MostOrganisations = 1_000_000;

    /// <summary>Whether the words can only have been meant as a test: "if all agree" begins a sentence too.</summary>
    public static bool IsLikely(SpecPart text) =>
        TestWords.Quantities.Take(text) is var (_, _, rest) && rest.From(Number().Match(rest.Text).Length) is var set
        && (SetWords.Clauses.Take(set) ?? SetWords.Nouns.Take(set)) is not null;

    /// <summary>Null when it cannot be read, which is reported.</summary>
    public ReportTest? Read(SpecPart text)
    {
        if (TestWords.Quantities.Take(text) is not var (quantity, words, rest))
        {
            var near = Phrases.Nearest(text.Text, TestWords.Quantities.Words.SelectMany(word => word.Spellings), TestWords.Quantities.In(context.Language));
            context.Report(ReportDiagnostics.UnknownTest, text.Offset, text.Text, near is null
                ? Suggestion.OneOf([.. TestWords.Quantities.Words.Select(Shown)])
                : new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?"));
            return null;
        }

        var number = 0;
        if (quantity.HasNumber())
        {
            var length = Number().Match(rest.Text).Length;
            if (!SwedishNumber.TryParse(rest.Text[..length], out var read) || read > MostOrganisations)
            {
                context.Report(ReportDiagnostics.NumberExpected, words.Offset, words.Text);
                return null;
            }

            (number, rest) = ((int)read, rest.From(length));
        }

        if (rest.Text.Length == 0)
        {
            context.Report(ReportDiagnostics.UnknownTest, text.Offset, text.Text, Suggestion.OneOf([.. SetWords.Clauses.In(context.Language)]));
            return null;
        }

        var set = sets.Read(rest, isNamed: false);
        return set is null ? null : new ReportTest(quantity, number, set) { Place = context.PlaceAt(text.Offset) };
    }

    private string Shown(Word<Quantity> word) => word.In(context.Language) + (word.Meaning.HasNumber() ? " N" : "");

    [GeneratedRegex("^[0-9]+( [0-9]{3})*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Number();
}
