using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>A part of a text that knows where in the file it stands.</summary>
/// <param name="All">The whole text of the label: asking the label builds it anew each time.</param>
internal readonly record struct Stretch(string All, LabelText Label, int Start, int End)
{
    public string Text => All[Start..End];

    public int Offset => Label.OffsetAt(Start);

    public SpecPart ToPart() => new(Text.ToLowerInvariant(), Offset);

    /// <summary>So many characters on from its start.</summary>
    public Stretch Slice(int start, int length) => (this with { Start = Start + start, End = Start + start + length }).Trimmed();

    public Stretch From(int start) => Slice(start, End - Start - start);

    public Stretch Trimmed()
    {
        var text = Text;
        var start = Start + (text.Length - text.TrimStart().Length);
        return this with { Start = start, End = Math.Max(start, End - (text.Length - text.TrimEnd().Length)) };
    }
}
