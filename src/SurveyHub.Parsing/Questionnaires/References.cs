using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Says what is wrong with a name that nothing has.</summary>
internal sealed class References(ReadingContext context)
{
    private int _unknown;

    /// <summary>
    /// Reports a name unless it may belong to something whose id was reported already: then nothing is known against the name. One that
    /// is nearly the name of something else is reported all the same.
    /// </summary>
    /// <param name="written">The name.</param>
    /// <param name="candidates">Everything it could have named.</param>
    /// <param name="descriptor">Takes <paramref name="arguments"/>, then a suggestion.</param>
    public void ReportUnknown(
        SpecPart written, IEnumerable<string> candidates, DiagnosticDescriptor descriptor, params IEnumerable<LocalText> arguments)
    {
        // More than are kept are not looked into: comparing every wrong name with every right one takes long in a hostile file.
        if (++_unknown > DiagnosticBag.Limit)
        {
            return;
        }

        var all = candidates.Distinct(StringComparer.Ordinal).ToList();
        var known = all.Where(name => !name.Split('.').Any(IsStandIn)).ToList();
        if (known.Count == all.Count || NearestWord.Find(written.Text, known) is not null)
        {
            context.Report(descriptor, written.Offset, [.. arguments, Suggestion.For(written.Text, known)]);
        }
    }

    private static bool IsStandIn(string segment) => Identifier.TryParse(segment, out var id) && IdReader.IsStandIn(id);
}
