using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Forms;

/// <summary>
/// Writes the content controls of a form into the paragraph that is open. None can be deleted by mistake; what stands around them is free, so that
/// colleagues can comment on it. Tag and alias stay within what Word keeps of them.
/// </summary>
internal sealed class ControlWriter(FlowWriter flow)
{
    /// <summary>Word keeps as many characters of a title.</summary>
    private const int LongestTitle = 64;

    /// <summary>Of them from the end of a title that is too long.</summary>
    private const int LongestEnd = 29;

    private const string Empty = "\u2610";
    private const string EmptyCode = "2610";
    private const string TickedCode = "2612";

    /// <summary>Has both boxes, and is what Word itself takes for them.</summary>
    private const string BoxFont = "MS Gothic";

    /// <summary>Of a box to tick with a pen, in half points.</summary>
    private const string BoxSize = "26";

    private int _controls;

    private MarkupWriter Xml => flow.Xml;

    public void Write(WritingControl control)
    {
        using (Xml.Element("w:sdt"))
        {
            using (Xml.Element("w:sdtPr"))
            {
                WriteName(control);
                Xml.Flag("w:showingPlcHdr", control.Value is null);
                if (control.Kind == WritingKind.Day)
                {
                    WriteDay();
                }
                else
                {
                    Xml.Empty("w:text", ("w:multiLine", control.Kind == WritingKind.Lines || control.Lines > 1 ? "1" : null));
                }
            }

            WriteContent(control.Value, control.Hint);
        }
    }

    public void Write(ListControl control)
    {
        using (Xml.Element("w:sdt"))
        {
            using (Xml.Element("w:sdtPr"))
            {
                WriteName(control);
                Xml.Flag("w:showingPlcHdr");
                using (Xml.Element("w:dropDownList"))
                {
                    foreach (var (value, text) in control.Choices)
                    {
                        Xml.Empty("w:listItem", ("w:displayText", text), ("w:value", value));
                    }
                }
            }

            WriteContent(null, control.Hint);
        }
    }

    /// <summary>The box alone; its text is written after it.</summary>
    public void Write(TickControl control)
    {
        using (Xml.Element("w:sdt"))
        {
            using (Xml.Element("w:sdtPr"))
            {
                WriteBoxLook();
                WriteName(control);
                using (Xml.Element("w14:checkbox"))
                {
                    Xml.Empty("w14:checked", ("w14:val", "0"));
                    Xml.Empty("w14:checkedState", ("w14:val", TickedCode), ("w14:font", BoxFont));
                    Xml.Empty("w14:uncheckedState", ("w14:val", EmptyCode), ("w14:font", BoxFont));
                }
            }

            using (Xml.Element("w:sdtContent"))
            using (Xml.Element("w:r"))
            {
                WriteBoxLook();
                Xml.Leaf("w:t", Empty);
                flow.Meter.Text(Empty);
            }
        }
    }

    private void WriteName(FormControl control)
    {
        Xml.Value("w:alias", Shorten(control.Title));
        Xml.Value("w:tag", control.Target.Key);
        Xml.Value("w:id", (++_controls).Invariant());
        Xml.Value("w:lock", "sdtLocked");
    }

    /// <summary>The middle gives way: two fields of a table differ in their first words or in their last.</summary>
    private static string Shorten(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var end = title[^LongestEnd..];
        return $"{TextCut.At(title, LongestTitle - LongestEnd - 1)}…{(char.IsLowSurrogate(end[0]) ? end[1..] : end)}";
    }

    private void WriteDay()
    {
        using (Xml.Element("w:date"))
        {
            Xml.Value("w:dateFormat", "yyyy-MM-dd");
            Xml.Value("w:lid", flow.Language.Tag());
            Xml.Value("w:storeMappedDataAs", "dateTime");
            Xml.Value("w:calendar", "gregorian");
        }
    }

    private void WriteContent(string? value, string hint)
    {
        using (Xml.Element("w:sdtContent"))
        {
            flow.Run(value ?? hint, value is null ? StylesPart.Placeholder : null);
        }
    }

    private void WriteBoxLook()
    {
        using (Xml.Element("w:rPr"))
        {
            Xml.Empty("w:rFonts", ("w:hint", "eastAsia"), ("w:ascii", BoxFont), ("w:eastAsia", BoxFont), ("w:hAnsi", BoxFont));
            Xml.Value("w:sz", BoxSize);
            Xml.Value("w:szCs", BoxSize);
        }
    }
}
