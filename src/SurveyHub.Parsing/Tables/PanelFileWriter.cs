using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;

namespace SurveyHub.Parsing.Tables;

/// <summary>
/// Writes a panel as the file that <see cref="PanelFile"/> reads: comma separated, lines ending in LF, every column there is, so that a file
/// kept in Git changes only where the panel did. Measures that stand beside its facts were not frozen with it, and have a file of their own.
/// </summary>
public static class PanelFileWriter
{
    /// <param name="contacts">At most one for each organisation.</param>
    public static string Write(Panel panel, IEnumerable<PanelContact> contacts)
    {
        var facts = panel.Facts.Where(fact => panel.FindMeasure(fact.Key) is null).ToValueList();
        var contactOf = contacts.ToDictionary(contact => contact.Organisation);
        var builder = new StringBuilder();
        builder.Append(CsvCells.Row(["#panel", panel.Id, panel.Words.Singular, panel.Words.Plural, panel.Words.DefinitePlural, panel.Words.Whole]));
        foreach (var fact in facts)
        {
            builder.Append(CsvCells.Row(["#fakta", fact.Key.ToString(), fact.Definition, fact.Source]));
        }

        string[] columns = ["code", "name", "official_name", "aliases", "contact", "email", "official_mailbox"];
        builder.Append(CsvCells.Row([.. columns, .. facts.Select(fact => fact.Key.ToString())]));
        foreach (var organisation in panel.Organisations)
        {
            builder.Append(CsvCells.Row(Cells(organisation, contactOf.GetValueOrDefault(organisation.Code), facts)));
        }

        return builder.ToString();
    }

    private static IEnumerable<string> Cells(Organisation organisation, PanelContact? contact, ValueList<FactDefinition> facts) =>
    [
        organisation.Code.Value,
        organisation.ShortName,
        organisation.OfficialName,
        string.Join(';', organisation.Aliases),
        contact?.Name ?? "",
        contact?.Email ?? "",
        contact?.OfficialMailbox ?? "",
        .. facts.Select(fact => organisation.Fact(fact.Key) is { } value ? CsvCells.Figure(value) : ""),
    ];
}
