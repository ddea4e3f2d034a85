using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Word.Forms;

/// <summary>Writes a field of a form: its label, what may be written, and boxes to write in or to tick, large enough for a pen.</summary>
internal sealed class FormFieldWriter(FlowWriter flow, ControlWriter controls, GridWriter grid)
{
    /// <summary>Of a handwritten line, in twentieths of a point: eight and a half millimetres.</summary>
    public const int LineHeight = 480;

    /// <summary>Of a box for a number or a day.</summary>
    private const int BriefWidth = 2400;

    /// <summary>Between a box to tick and the next one on the line.</summary>
    private const string Gap = "\u2003 ";

    public void Write(FormFieldBlock field)
    {
        WriteLead(field);
        if (field.IsInRow)
        {
            WriteSteps(field.Controls.OfType<TickControl>());
        }
        else
        {
            // What is written about an option stands below its text.
            var indent = field.Controls is [TickControl, ..] ? FormStyles.Option.Indent : 0;
            for (var i = 0; i < field.Controls.Count; i++)
            {
                Write(field.Controls[i], indent, keepNext: i < field.Controls.Count - 1);
            }
        }

        // Neighbouring boxes would be drawn as one.
        flow.Paragraph(FormStyles.AfterField, "");
    }

    /// <summary>
    /// Label and instruction are one paragraph: of several in a row, LibreOffice leaves the first behind when a table after them goes to the next page.
    /// </summary>
    private void WriteLead(FormFieldBlock field)
    {
        if (field.Label.Length == 0 && field.Instruction.Length > 0)
        {
            flow.Paragraph(FormStyles.Instruction, field.Instruction);
        }
        else if (field.Label.Length > 0)
        {
            using (flow.StartParagraph(FormStyles.FieldLead))
            {
                flow.Run(field.Label, StylesPart.Strong);
                if (field.Instruction.Length > 0)
                {
                    flow.Run("\n");
                    flow.Run(field.Instruction, StylesPart.InstructionText);
                }
            }
        }
    }

    private void Write(FormControl control, int indent, bool keepNext)
    {
        switch (control)
        {
            case TickControl tick:
                using (flow.StartParagraph(FormStyles.Option, new ParagraphOptions { KeepNext = keepNext }))
                {
                    controls.Write(tick);
                    flow.Run($"\t{tick.Text}");
                }

                break;
            case WritingControl writing:
                WriteBox(writing, indent);
                if (keepNext)
                {
                    flow.Paragraph(FormStyles.AfterField, "", new ParagraphOptions { KeepNext = true });
                }

                break;
            case ListControl list:
                using (flow.StartParagraph(TextStyles.Normal))
                {
                    controls.Write(list);
                }

                break;
        }
    }

    /// <summary>Steps beside one another; each stays with its number where the line breaks.</summary>
    private void WriteSteps(IEnumerable<TickControl> steps)
    {
        using (flow.StartParagraph(FormStyles.Steps))
        {
            foreach (var (index, step) in steps.Index())
            {
                if (index > 0)
                {
                    flow.Run(Gap);
                }

                controls.Write(step);
                flow.Run($"\u00A0{step.Text.Replace(' ', '\u00A0')}");
            }
        }
    }

    private void WriteBox(WritingControl control, int indent)
    {
        var isBrief = control.Kind is WritingKind.Brief or WritingKind.Day;
        var box = isBrief ? BriefWidth : flow.Page.TextWidth - indent;
        int[] widths = control.Unit is null ? [box] : [box, flow.Page.TextWidth - indent - box];
        using (grid.StartTable(widths, control.Title, hasHeader: false, indent))
        {
            grid.Row(control.Lines * LineHeight, isHeader: false, keepNext: false, () =>
            {
                grid.Cell(widths[0], isBrief ? "center" : "top", () =>
                {
                    using (flow.StartParagraph(FormStyles.BoxText))
                    {
                        controls.Write(control);
                    }
                });
                if (control.Unit is { } unit)
                {
                    grid.Cell(widths[1], "center", () => flow.Paragraph(FormStyles.BoxText, unit), isOpen: true);
                }
            });
        }
    }
}
