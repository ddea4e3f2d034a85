using SurveyHub.Domain.Diagnostics;
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
    /// <param name="known">What can be proposed instead.</param>
    /// <param name="isIdLacking">Whether something that could have been named has lost its id.</param>
    /// <param name="descriptor">Takes <paramref name="arguments"/>, then a suggestion.</param>
    public void ReportUnknown(
        SpecPart written, IEnumerable<string> known, bool isIdLacking, DiagnosticDescriptor descriptor, params IEnumerable<LocalText> arguments)
    {
        // More than are kept are not looked into: comparing every wrong name with every right one takes long in a hostile file.
        if (++_unknown > DiagnosticBag.Limit)
        {
            return;
        }

        var names = known.Where(name => !IsStandIn(name)).Distinct(StringComparer.Ordinal).ToList();
        if (!(isIdLacking || context.LacksBlock) || NearestWord.Find(written.Text, names) is not null)
        {
            context.Report(descriptor, written.Offset, [.. arguments, Suggestion.For(written.Text, names)]);
        }
    }

    /// <summary>Whether a segment of a path took the place of an id that could not be used.</summary>
    public static bool IsStandIn(string path)
    {
        foreach (var segment in path.AsSpan().Split('.'))
        {
            if (IdReader.IsStandIn(path.AsSpan()[segment]))
            {
                return true;
            }
        }

        return false;
    }
}
