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

    public static readonly WordStyle WritingBox = WordStyle.Own("WritingBox", "Writing Box") with
    {
        Line = 400,
        Indent = 100,
        KeepLines = true,
        Rule = ParagraphRule.Box,
    };

    public static readonly WordStyle AfterField = WordStyle.Own("AfterField", "After Field") with { Size = 8, Line = 120 };

    public static readonly WordStyle Option = WordStyle.Own("Option", "Option") with
    {
        Line = 300,
        Indent = 400,
        Hanging = 400,
        Tab = new TabStop(400, IsRight: false, HasDots: false),
    };

    public static IEnumerable<WordStyle> All =>
        [Label, Instruction, WritingBox, AfterField, Option];
}
