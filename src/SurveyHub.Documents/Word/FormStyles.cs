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

    /// <summary>A label with its instruction on the line below.</summary>
    public static readonly WordStyle FieldLead = WordStyle.Own("FieldLead", "Field Lead") with
    {
        Line = 250,
        Before = 120,
        After = 80,
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

    /// <summary>What is written in a box with lines around it.</summary>
    public static readonly WordStyle BoxText = WordStyle.Own("BoxText", "Box Text") with { Before = 40 };

    public static readonly WordStyle Steps = WordStyle.Own("Steps", "Steps") with { Line = 360, KeepLines = true };

    public static readonly WordStyle CellOption = WordStyle.Own("CellOption", "Cell Option") with
    {
        Size = 18,
        Line = 260,
        Indent = 360,
        Hanging = 360,
        Tab = new TabStop(360, IsRight: false, HasDots: false),
    };

    public static IEnumerable<WordStyle> All =>
        [Label, Instruction, FieldLead, WritingBox, AfterField, Option, BoxText, Steps, CellOption];
}
