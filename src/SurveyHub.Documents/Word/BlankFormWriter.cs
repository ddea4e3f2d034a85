using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>Writes the places to answer in the printed questionnaire: empty boxes and options to tick.</summary>
internal sealed class BlankFormWriter(FlowWriter flow)
{
    private const string Box = "\u2610";

    public void Write(BlankFieldBlock field)
    {
        WriteLead(field.Label, field.Instruction);
        flow.Paragraph(FormStyles.WritingBox, new string('\n', Math.Clamp(field.Lines, 1, 6) - 1));

        // Neighbouring boxes would be drawn as one.
        flow.Paragraph(FormStyles.AfterField, "");
    }

    public void Write(BlankOptionsBlock options)
    {
        WriteLead(options.Label, options.Instruction);
        for (var i = 0; i < options.Options.Count; i++)
        {
            flow.Paragraph(FormStyles.Option, $"{Box}\t{options.Options[i]}",
                new ParagraphOptions { KeepNext = i < options.Options.Count - 1 });
        }

        flow.Paragraph(FormStyles.AfterField, "");
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
