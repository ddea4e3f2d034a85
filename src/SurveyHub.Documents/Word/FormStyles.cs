namespace SurveyHub.Documents.Word;

/// <summary>The styles of the printed questionnaire.</summary>
internal static class FormStyles
{
    public static readonly WordStyle Label = WordStyle.Own("FieldLabel", "Field Label") with
    {
        Before = 120,
        After = 40,
        Bold = true,
        KeepNext = true,
        KeepLines = true,
    };

    public static readonly WordStyle Instruction = WordStyle.Own("FieldInstruction", "Field Instruction") with
    {
        Size = 17,
        Line = 230,
        After = 80,
        Colour = Palette.SoftInk,
        KeepNext = true,
        KeepLines = true,
    };

    public static readonly WordStyle WritingLine = WordStyle.Own("WritingLine", "Writing Line") with
    {
        Line = 420,
        Indent = 100,
        Rule = ParagraphRule.WritingLines,
    };

    public static readonly WordStyle AfterWritingLines = WordStyle.Own("AfterWritingLines", "After Writing Lines") with { Size = 8, Line = 120 };

    public static readonly WordStyle Option = WordStyle.Own("Option", "Option") with
    {
        Line = 300,
        Indent = 400,
        Hanging = 400,
        Tab = new TabStop(400, IsRight: false, HasDots: false),
    };

    public static IEnumerable<WordStyle> All =>
        [Label, Instruction, WritingLine, AfterWritingLines, Option];
}
