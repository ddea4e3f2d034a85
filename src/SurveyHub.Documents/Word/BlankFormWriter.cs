using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>Writes the places to answer in the printed questionnaire: ruled boxes and options to tick.</summary>
internal sealed class BlankFormWriter(FlowWriter flow)
{
    private const string Box = "\u2610";

    public void Write(BlankFieldBlock field)
    {
        WriteLead(field.Label, field.Instruction);
        var lines = Math.Clamp(field.Lines, 1, 6);
        for (var line = 1; line <= lines; line++)
        {
            flow.Paragraph(FormStyles.WritingLine, "", new ParagraphOptions { KeepNext = line < lines });
        }

        // Keeps a box from growing into the next one.
        flow.Paragraph(FormStyles.AfterWritingLines, "");
    }

    public void Write(BlankOptionsBlock options)
    {
        WriteLead(options.Label, options.Instruction);
        for (var i = 0; i < options.Options.Count; i++)
        {
            flow.Paragraph(FormStyles.Option, $"{Box}\t{options.Options[i]}",
                new ParagraphOptions { KeepNext = i < options.Options.Count - 1 });
        }

        flow.Paragraph(FormStyles.AfterWritingLines, "");
    }

    private void WriteLead(string label, string instruction)
    {
        if (label.Length > 0)
        {
            flow.Paragraph(FormStyles.Label, label);
        }

        if (instruction.Length > 0)
        {
            flow.Paragraph(FormStyles.Instruction, instruction);
        }
    }
}
