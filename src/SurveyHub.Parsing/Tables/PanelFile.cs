using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Tables;

/// <summary>What a panel file says.</summary>
/// <param name="Contacts">One for each organisation that names a contact or an official mailbox.</param>
public sealed record ParsedPanel(Panel Panel, ValueList<PanelContact> Contacts, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>
/// Reads panel files: a row for every organisation with code, names, contact and facts. Above the header, rows beginning with # say how the
/// members are spoken of and what each fact means, so that a figure never travels without its definition and source.
/// </summary>
public static partial class PanelFile
{
    /// <summary>Of a name, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>What SMTP allows for an address.</summary>
    public const int MaxAddressLength = 254;

    private static readonly string[] Required = ["code", "name"];
    private static readonly string[] Optional = ["official_name", "aliases", "contact", "email", "official_mailbox"];

    public static ParsedPanel Parse(ReadOnlySpan<byte> utf8)
    {
        var diagnostics = new DiagnosticBag();
        var rows = CsvText.Read(utf8, diagnostics);
        var directives = rows.TakeWhile(row => row.Cells[0].StartsWith('#')).ToList();
        var (id, words) = ("panel", PanelWords.Default);
        var definitions = new Dictionary<FactKey, (FactDefinition Definition, TextPosition Position)>();
        foreach (var row in directives)
        {
            ReadDirective(row, diagnostics, ref id, ref words, definitions);
        }

        var sheet = CsvSheet.Open(rows.Skip(directives.Count).ToList(), Required, Optional, diagnostics, name => FactKeys.Parse(name) is not null);
        var facts = FactColumns(sheet, definitions, diagnostics);
        var organisations = new List<Organisation>();
        var contacts = new List<PanelContact>();
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in sheet.Rows())
        {
            CheckLengths(row);
            if (ReadOrganisation(row, facts, lines) is { } organisation)
            {
                organisations.Add(organisation);
                contacts.AddRange(ReadContact(row, organisation.Code) is { } contact ? [contact] : []);
            }
        }

        if (organisations.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(CsvDiagnostics.NoOrganisations, TextPosition.Start, null);
        }

        var panel = new Panel(id, words, definitions.Values.Select(d => d.Definition).ToValueList(), organisations.ToValueList());
        return new ParsedPanel(panel, contacts.ToValueList(), diagnostics.ToSorted());
    }

    private static void ReadDirective(
        CsvRow row,
        DiagnosticBag diagnostics,
        ref string id,
        ref PanelWords words,
        Dictionary<FactKey, (FactDefinition Definition, TextPosition Position)> definitions)
    {
        var cells = row.Cells.Select(c => c.Trim()).ToList();
        var filled = cells.Where(c => c.Length > 0).ToList();
        switch (cells[0].ToLowerInvariant())
        {
            case "#panel" when filled.Count == 6 && PanelId().IsMatch(filled[1]):
                (id, words) = (filled[1], new PanelWords(filled[2], filled[3], filled[4], filled[5]));
                break;
            case "#fakta" or "#fact" when filled.Count == 4 && FactKeys.Parse(filled[1]) is { } key && !definitions.ContainsKey(key):
                definitions[key] = (new FactDefinition(key, filled[2], filled[3]), row.Position);
                break;
            case "#panel":
                diagnostics.Add(CsvDiagnostics.BadDirective, row.Position, null, "#panel,id,region,regioner,regionerna,Hela riket");
                break;
            default:
                diagnostics.Add(CsvDiagnostics.BadDirective, row.Position, null, "#fakta,namn år,definition,källa");
                break;
        }
    }

    private static List<(string Column, FactKey Key)> FactColumns(
        CsvSheet sheet, Dictionary<FactKey, (FactDefinition Definition, TextPosition Position)> definitions, DiagnosticBag diagnostics)
    {
        var columns = sheet.ExtraColumns.Select(c => (Column: c.Name, Key: FactKeys.Parse(c.Name)!.Value, c.Position)).ToList();
        foreach (var (column, _, position) in columns.Where(c => !definitions.ContainsKey(c.Key)))
        {
            diagnostics.Add(CsvDiagnostics.UndefinedFact, position, null, column);
        }

        foreach (var (key, value) in definitions.Where(d => !columns.Exists(c => c.Key == d.Key)))
        {
            diagnostics.Add(CsvDiagnostics.UnusedFact, value.Position, null, key.ToString());
        }

        return columns.Select(c => (c.Column, c.Key)).ToList();
    }

    private static void CheckLengths(CsvSheet row)
    {
        string[] names = ["name", "official_name", "contact"];
        string[] addresses = ["email", "official_mailbox"];
        foreach (var (column, most) in names.Select(n => (n, MaxNameLength)).Concat(addresses.Select(a => (a, MaxAddressLength))))
        {
            if (row.Cell(column).Length > most)
            {
                row.Report(CsvDiagnostics.TooLong, column, column, most.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static Organisation? ReadOrganisation(CsvSheet row, List<(string Column, FactKey Key)> factColumns, Dictionary<string, int> lines)
    {
        var (codeText, name) = (row.RequiredCell("code"), row.RequiredCell("name"));
        if (codeText.Length > 0 && !OrganisationCode.TryParse(codeText, out _))
        {
            row.Report(CsvDiagnostics.BadCode, "code", codeText);
        }

        if (!OrganisationCode.TryParse(codeText, out var code) || name.Length == 0)
        {
            return null;
        }

        var aliases = row.Cell("aliases").Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var organisation = new Organisation(
            code, name, row.CellOrNull("official_name") ?? name, aliases.ToValueList(), ReadFacts(row, factColumns).ToValueList());
        foreach (var spoken in organisation.Names.Prepend(codeText).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!lines.TryAdd(spoken, row.Position.Line))
            {
                row.Report(CsvDiagnostics.RepeatedOrganisation, "code", spoken, lines[spoken].ToString(CultureInfo.InvariantCulture));
                return null;
            }
        }

        return organisation;
    }

    private static IEnumerable<Fact> ReadFacts(CsvSheet row, List<(string Column, FactKey Key)> factColumns)
    {
        foreach (var (column, key) in factColumns)
        {
            if (row.CellOrNull(column) is not { } text)
            {
                continue;
            }

            if (SwedishNumber.TryParse(text, out var value))
            {
                yield return new Fact(key, value);
            }
            else
            {
                row.Report(CsvDiagnostics.BadNumber, column, text);
            }
        }
    }

    private static PanelContact? ReadContact(CsvSheet row, OrganisationCode code)
    {
        var (email, mailbox) = (row.CellOrNull("email"), row.CellOrNull("official_mailbox"));
        foreach (var (column, address) in new[] { ("email", email), ("official_mailbox", mailbox) })
        {
            if (address is not null && !EmailAddress.IsValid(address))
            {
                row.Report(CsvDiagnostics.BadAddress, column, address);
            }
        }

        if (email is null && row.CellOrNull("contact") is not null)
        {
            row.RequiredCell("email");
        }

        var name = email is null ? null : row.CellOrNull("contact") ?? email;
        return email is null && mailbox is null ? null : new PanelContact(code, name, email, mailbox);
    }

    /// <summary>An id stands in addresses of pages and in questionnaires.</summary>
    [GeneratedRegex("^[a-z0-9-]{1,64}$", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex PanelId();
}
