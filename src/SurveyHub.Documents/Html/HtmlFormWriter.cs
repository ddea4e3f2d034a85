using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word;
using SurveyHub.Documents.Word.Forms;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Documents.Html;

/// <summary>Writes the places of a form for a pen: boxes with lines around, and boxes to tick. A page that is closed forgets what is typed, so none takes typing.</summary>
internal sealed class HtmlFormWriter(MarkupWriter html)
{
    /// <summary>On a page of paper.</summary>
    private const int MostRowsKeptTogether = 12;

    public void Write(FormFieldBlock field)
    {
        using (html.Element("div", ("class", "answer")))
        {
            WriteLead(field.Label, "label");
            WriteLead(field.Instruction, "small");
            if (field.Controls is [WritingControl only])
            {
                WriteBox(only);
            }
            else
            {
                WriteOptions(field.Controls, field.IsInRow ? "options steps" : "options");
            }
        }
    }

    public void Write(FormTableBlock table)
    {
        using (html.Element("div", ("class", table.Rows.Count <= MostRowsKeptTogether ? "table fill short" : "table fill")))
        using (html.Element("table", ("aria-label", table.Title)))
        {
            WriteWidths(table);
            if (table.HasHeader)
            {
                WriteHeader(table.Headings);
            }

            using (html.Element("tbody"))
            {
                foreach (var (label, cells) in table.Rows)
                {
                    using (html.Element("tr"))
                    {
                        html.Leaf("th", label, ("scope", "row"));
                        foreach (var cell in cells)
                        {
                            WriteCell(cell);
                        }
                    }
                }
            }
        }
    }

    private void WriteWidths(FormTableBlock table)
    {
        var room = (FormColumns.NeedsLandscape(table) ? PageGeometry.Landscape : PageGeometry.Portrait).TextWidth;
        using (html.Element("colgroup"))
        {
            foreach (var width in FormColumns.For(table, room).Widths)
            {
                html.Empty("col", ("style", $"width: {Math.Round(100m * width / room, 1).Invariant()}%"));
            }
        }
    }

    private void WriteHeader(ValueList<string> headings)
    {
        using (html.Element("thead"))
        using (html.Element("tr"))
        {
            foreach (var heading in headings)
            {
                html.Leaf("th", heading, ("scope", "col"));
            }
        }
    }

    private void WriteCell(ValueList<FormControl> cell)
    {
        var lines = cell.OfType<WritingControl>().Select(control => control.Lines).DefaultIfEmpty(1).Max();
        using (html.Element("td", ("style", lines > 1 ? $"--lines: {lines.Invariant()}" : null)))
        {
            switch (cell)
            {
                case [TickControl { Text.Length: 0 }]:
                    html.Leaf("span", "", ("class", "tick"));
                    break;
                case [WritingControl only]:
                    html.Text(only.Value ?? "");
                    WriteUnit(only);
                    break;
                case [TickControl, ..]:
                    WriteOptions(cell, "options");
                    break;
            }
        }
    }

    /// <summary>Ticks as a list; what is written about one of them stands below it.</summary>
    private void WriteOptions(ValueList<FormControl> controls, string style)
    {
        using (html.Element("ul", ("class", style)))
        {
            foreach (var control in controls)
            {
                switch (control)
                {
                    case TickControl tick:
                        html.Leaf("li", tick.Text);
                        break;
                    case WritingControl writing:
                        using (html.Element("li", ("class", "own")))
                        {
                            WriteBox(writing);
                        }

                        break;
                    case ListControl list:
                        WriteChoices(list);
                        break;
                }
            }
        }
    }

    private void WriteChoices(ListControl list)
    {
        foreach (var choice in list.Choices)
        {
            html.Leaf("li", choice.Text);
        }
    }

    private void WriteBox(WritingControl control)
    {
        var isBrief = control.Kind is WritingKind.Brief or WritingKind.Day;
        using (html.Element("div", ("class", isBrief ? "brief" : null)))
        {
            html.Leaf("div", control.Value ?? "", ("class", "box"), ("style", $"--lines: {control.Lines.Invariant()}"));
            WriteUnit(control);
        }
    }

    private void WriteUnit(WritingControl control)
    {
        if (control.Unit is { } unit)
        {
            html.Leaf("span", unit, ("class", "unit"));
        }
    }

    private void WriteLead(string text, string style)
    {
        if (text.Length > 0)
        {
            html.Leaf("p", text, ("class", style));
        }
    }
}
