using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>A part of a text that knows where in the file it stands.</summary>
internal readonly record struct Stretch(LabelText Label, int Start, int End)
{
    public string Text => Label.Text[Start..End];

    public int Offset => Label.OffsetAt(Start);

    public SpecPart ToPart() => new(Text.ToLowerInvariant(), Offset);

    /// <summary>So many characters on from its start.</summary>
    public Stretch Slice(int start, int length) => new Stretch(Label, Start + start, Start + start + length).Trimmed();

    public Stretch From(int start) => Slice(start, End - Start - start);

    public Stretch Trimmed()
    {
        var text = Text;
        var start = Start + (text.Length - text.TrimStart().Length);
        return this with { Start = start, End = Math.Max(start, End - (text.Length - text.TrimEnd().Length)) };
    }
}
