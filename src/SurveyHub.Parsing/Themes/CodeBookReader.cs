using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Themes;

/// <summary>Reads the rows above the columns of a file of themes. A theme with a mistake in it is reported and left out.</summary>
internal sealed class CodeBookReader(Questionnaire questionnaire, IReadOnlyCollection<FactKey> facts, DiagnosticBag diagnostics)
{
    private const int MostCells = 9;

    private readonly Dictionary<Identifier, int> _lines = [];

    public CodeBook Read(IEnumerable<CsvRow> rows)
    {
        var read = rows.Select(row => (Row: row, Theme: ReadTheme(row))).ToList();
        var book = new CodeBook(read.Select(pair => pair.Theme).OfType<Theme>().ToValueList());
        foreach (var (row, theme) in read)
        {
            if (theme is { Parent: { } parent } && !book.MayLieUnder(theme.Id, parent))
            {
                diagnostics.Add(ThemeFileDiagnostics.BadParent, row.Positions[7], null, theme.Id.Value, parent.Value);
            }
        }

        return book;
    }

    private Theme? ReadTheme(CsvRow row)
    {
        var cells = row.Cells.Select(cell => CsvCells.Plain(cell).Trim()).ToList();
        if (cells[0].ToLowerInvariant() is not ("#tema" or "#theme") || cells.Count < 3 || cells.Skip(MostCells).Any(cell => cell.Length > 0))
        {
            diagnostics.Add(CsvDiagnostics.BadDirective, row.Position, null, "#tema,id,namn,definition,svarsfält,regel,hette,under,sedan");
            return null;
        }

        var ids = ReadIds(row, [cells[1], .. Parted(cells.ElementAtOrDefault(6))]);
        var isNamed = IsNamed(row, cells[1], cells[2], cells.ElementAtOrDefault(3) ?? "");
        var (fields, rule) = (ReadFields(row, cells.ElementAtOrDefault(4)), ReadRule(row, cells.ElementAtOrDefault(5)));
        if (ids is null || !isNamed || fields is null || (rule is null && cells.ElementAtOrDefault(5) is { Length: > 0 }))
        {
            return null;
        }

        if (fields.Count > 0 == rule is not null)
        {
            diagnostics.Add(rule is null ? ThemeFileDiagnostics.NothingToRead : ThemeFileDiagnostics.FieldsAndRule, row.Positions[1], null, cells[1]);
            return null;
        }

        return new Theme(ids[0], cells[2], cells.ElementAtOrDefault(3) ?? "")
        {
            Fields = fields.ToValueList(),
            Rule = rule,
            Formerly = ids.Skip(1).ToValueList(),
            Parent = ReadParent(row, cells.ElementAtOrDefault(7)),
            Since = ReadSince(row, cells.ElementAtOrDefault(8)),
        };
    }

    private Identifier? ReadParent(CsvRow row, string? cell)
    {
        if (cell is not { Length: > 0 })
        {
            return null;
        }

        if (!Identifier.TryParse(cell, out var parent))
        {
            diagnostics.Add(ThemeFileDiagnostics.BadThemeId, row.Positions[7], null, cell);
            return null;
        }

        return parent;
    }

    private DateTimeOffset? ReadSince(CsvRow row, string? cell)
    {
        if (cell is not { Length: > 0 })
        {
            return null;
        }

        var since = CsvCells.Time(cell);
        if (since is null)
        {
            diagnostics.Add(ThemeFileDiagnostics.BadSince, row.Positions[8], null, cell);
        }

        return since;
    }

    /// <summary>The theme's own first; null when one of them cannot be used.</summary>
    private List<Identifier>? ReadIds(CsvRow row, IReadOnlyList<string> texts)
    {
        var ids = new List<Identifier>();
        foreach (var text in texts)
        {
            if (!Identifier.TryParse(text, out var id))
            {
                diagnostics.Add(ThemeFileDiagnostics.BadThemeId, row.Positions[1], null, text);
            }
            else if (!_lines.TryAdd(id, row.Position.Line))
            {
                diagnostics.Add(ThemeFileDiagnostics.RepeatedTheme, row.Positions[1], null, text, _lines[id].ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                ids.Add(id);
            }
        }

        return ids.Count == texts.Count ? ids : null;
    }

    private bool IsNamed(CsvRow row, string id, string name, string definition)
    {
        if (name.Length == 0)
        {
            diagnostics.Add(ThemeFileDiagnostics.NamelessTheme, row.Positions[1], null, id);
        }

        var isShort = true;
        foreach (var (text, most, index) in new[] { (name, Theme.LongestName, 2), (definition, Theme.LongestDefinition, 3) })
        {
            if (text.Length > most)
            {
                isShort = false;
                diagnostics.Add(ThemeFileDiagnostics.ThemeTextTooLong, row.Positions[index], null, $"{TextCut.At(text, 40)}…", SwedishNumber.Format(most));
            }
        }

        return name.Length > 0 && isShort;
    }

    private List<FieldPath>? ReadFields(CsvRow row, string? cell)
    {
        if (cell is not null && cell.Any(char.IsWhiteSpace) && RuleReader.Read(cell, questionnaire, facts).Rule is not null)
        {
            diagnostics.Add(ThemeFileDiagnostics.RuleAmongFields, row.Positions[4], null, cell);
            return null;
        }

        var texts = Parted(cell);
        var fields = texts.Select(text => CodedFields.Find(questionnaire, text, (descriptor, arguments) => diagnostics.Add(descriptor, row.Positions[4], null, arguments)))
            .OfType<Field>().Select(field => field.Path).Distinct().ToList();
        return fields.Count == texts.Distinct(StringComparer.Ordinal).Count() ? fields : null;
    }

    private AnswerRule? ReadRule(CsvRow row, string? cell)
    {
        if (cell is not { Length: > 0 })
        {
            return null;
        }

        var parsed = RuleReader.Read(cell, questionnaire, facts);
        foreach (var problem in parsed.Problems)
        {
            // Within the cell it may stand in quotes, so it is the cell that is pointed at; the message says which words.
            diagnostics.Add(new Diagnostic(problem.Descriptor, row.Positions[5], null, problem.Arguments));
        }

        return parsed.Rule;
    }

    private static string[] Parted(string? cell) => (cell ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
