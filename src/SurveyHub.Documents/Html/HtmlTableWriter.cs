using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Tables;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>Writes a table with caption, header cells for columns and rows, and notes. A wide one scrolls beside its row names.</summary>
internal sealed class HtmlTableWriter(MarkupWriter html, HtmlRunWriter runs, Language language)
{
    /// <summary>With more columns the type is smaller.</summary>
    private const int MostColumnsInFullSize = 5;

    /// <summary>With more columns a phone shows a part at a time.</summary>
    private const int MostColumnsOnPhone = 3;

    /// <summary>The longest of the regions' names. Names that are no longer stay on one line on paper, where there is room for them.</summary>
    private const int LongestName = 22;

    /// <summary>Tables of the appendix have no number to be called by.</summary>
    private int _tables;

    /// <summary>How the cells of a column are set.</summary>
    /// <param name="Digits">Characters of its longest number, where numbers among words are padded to end at one place; else 0.</param>
    private readonly record struct Setting(string? Class, int Digits);

    /// <param name="id">That it is led to by, or null.</param>
    public void Write(TableBlock table, string? id)
    {
        var captionId = $"tabell-{(++_tables).Invariant()}-rubrik";
        var settings = ColumnSettings.Of(table);
        var columns = settings.Select((setting, index) => new Setting(
            setting == ColumnSetting.Numbers ? "number" : ColumnSettings.NeedsGap(settings, index) ? "apart" : null,
            setting == ColumnSetting.NumbersAmongWords ? MostDigits(table, index) : 0)).ToArray();
        using (html.Element("div", ("id", id), ("class", Classes(table))))
        {
            // A part that scrolls must be reachable by keyboard, and then needs a name.
            using (html.Element("div", ("class", "scroll"), ("role", "group"), ("tabindex", "0"),
                ("aria-labelledby", table.Number is null ? null : captionId),
                ("aria-label", table.Number is null ? language.Choose("Tabell", "Table") : null)))
            using (html.Element("table"))
            {
                if (table.Number is { } number)
                {
                    // The span stays in view when the table scrolls.
                    using (html.Element("caption", ("id", captionId)))
                    {
                        html.ProseLeaf("span", $"{language.Choose("Tabell", "Table")}\u00A0{number.Invariant()}. {table.Caption}");
                    }
                }

                WriteHeader(table, columns);
                using (html.Element("tbody"))
                {
                    foreach (var row in table.Rows)
                    {
                        WriteRow(row, columns, table.IsOfRows ? table.Columns : []);
                    }
                }
            }

            runs.Notes(table.Notes);
        }
    }

    private static int MostDigits(TableBlock table, int column) =>
        table.Rows.SelectMany(row => row.Cells[column].Lines).Max(line => LeadingNumber.Length(line));

    private static string Classes(TableBlock table)
    {
        List<string> classes = ["table"];
        if (table.IsOfRows)
        {
            classes.Add("rows");
        }
        else if (table.Columns.Count > MostColumnsOnPhone)
        {
            classes.Add("wide");
        }

        if (table.Columns.Count > MostColumnsInFullSize)
        {
            classes.Add("compact");
        }

        if (KeptTogether.IsShort(table))
        {
            classes.Add("short");
        }

        if (table.Rows.All(row => row.Cells.Count > 0 && row.Cells[0].Lines.All(line => line.Length <= LongestName)))
        {
            classes.Add("names");
        }

        if (table.IsToFillIn)
        {
            classes.Add("form");
        }

        return string.Join(' ', classes);
    }

    private void WriteHeader(TableBlock table, Setting[] columns)
    {
        using (html.Element("thead"))
        using (html.Element("tr"))
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                using (html.Element("th", ("scope", "col"), ("class", columns[i].Class)))
                {
                    var (heading, made) = (table.Columns[i].Heading, table.Columns[i].Runs);
                    if (made.Count > 0)
                    {
                        runs.Write(made);
                    }
                    else
                    {
                        html.Prose(heading);
                    }
                }
            }
        }
    }

    /// <param name="beside">Columns whose headings stand beside their cells where each row stands by itself; else none.</param>
    private void WriteRow(ReportRow row, Setting[] columns, ValueList<ReportColumn> beside)
    {
        using (html.Element("tr", ("class", row.IsTotal ? "total" : null)))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                var style = cell.IsMuted ? $"{columns[i].Class} absent".TrimStart() : columns[i].Class;
                using (html.Element(i == 0 ? "th" : "td", ("scope", i == 0 ? "row" : null), ("class", style), ("data-label", i > 0 && beside.Count > 0 && cell.Lines is not [""] ? beside[i].Heading : null)))
                {
                    WriteCell(cell, columns[i].Digits);
                }
            }
        }
    }

    private void WriteCell(ReportCell cell, int digits)
    {
        if (cell.Runs.Count > 0)
        {
            runs.Write(cell.Runs);
            return;
        }

        for (var i = 0; i < cell.Lines.Count; i++)
        {
            if (i > 0)
            {
                html.Empty("br");
            }

            WriteLine(cell.Lines[i], digits);
        }

        if (cell.NoteMarks is { Count: > 0 } marks)
        {
            runs.NoteMark(string.Join(", ", marks));
        }
    }

    private void WriteLine(string line, int digits)
    {
        var length = digits == 0 ? 0 : LeadingNumber.Length(line);
        if (length > 0)
        {
            html.Leaf("span", line[..length], ("class", "lead"), ("style", $"--digits: {digits.Invariant()}"));
        }

        html.Prose(line[length..]);
    }
}
