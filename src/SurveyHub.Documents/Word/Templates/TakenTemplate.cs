using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>What a report takes over from its template besides styles and lists: headers and footers, theme, fonts and cover.</summary>
internal sealed class TakenTemplate
{
    private static readonly XNamespace W = Namespaces.Word;
    private static readonly XNamespace R = Namespaces.OfficeRelationships;

    /// <summary>Numbers of drawings on a cover begin here; those of the report count from one.</summary>
    private const int FirstDrawing = 100_000;

    private readonly TemplateParts _parts;

    private TakenTemplate(TemplateParts parts, PageEnds ends, IReadOnlyList<XElement> cover) => (_parts, Ends, Cover) = (parts, ends, cover);

    public PageEnds Ends { get; }

    public IReadOnlyList<XElement> Cover { get; }

    public static TakenTemplate Take(WordTemplate template, OpcPackage package, OpcPart body, ReportCover text)
    {
        var parts = new TemplateParts(template, package);
        foreach (var relation in template.Relations.Where(relation => relation.Type.EndsWith("/theme", StringComparison.Ordinal) || relation.Type.EndsWith("/fontTable", StringComparison.Ordinal)))
        {
            body.RelateTo(parts.Take(relation.Target), relation.Type);
        }

        var relate = new Relating(template, parts, body);
        var references = template.Section.References.Select(reference => (reference.Kind, reference.Pages, Id: relate.IdOf(reference.Id)))
            .Where(reference => reference.Id is not null).Select(reference => (reference.Kind, reference.Pages, reference.Id!)).ToArray();
        var cover = TemplateCover.Fill(template.Cover, text);
        Settle(cover, relate);
        return new TakenTemplate(parts, new PageEnds(references, template.Section.HasFirst), cover);
    }

    public void Write() => _parts.Write();

    // Pictures and links keep what they lead to; what was left behind in the template goes with the run that shows it.
    private static void Settle(IReadOnlyList<XElement> cover, Relating relate)
    {
        foreach (var attribute in cover.SelectMany(element => element.DescendantsAndSelf()).Attributes().Where(attribute => attribute.Name.Namespace == R).ToArray())
        {
            if (relate.IdOf(attribute.Value) is { } id)
            {
                attribute.Value = id;
            }
            else
            {
                var holder = attribute.Parent?.AncestorsAndSelf().FirstOrDefault(element => element.Name == W + "r" && element.Parent is not null);
                holder?.Remove();
            }
        }

        var number = FirstDrawing;
        foreach (var drawing in cover.SelectMany(element => element.DescendantsAndSelf()).Where(element => element.Name.LocalName == "docPr"))
        {
            drawing.SetAttributeValue("id", number++);
        }
    }

    /// <summary>Relates the report to what its template was related to, once each.</summary>
    private sealed class Relating(WordTemplate template, TemplateParts parts, OpcPart body)
    {
        private readonly Dictionary<string, string?> _ids = new(StringComparer.Ordinal);

        public string? IdOf(string id)
        {
            if (!_ids.TryGetValue(id, out var known))
            {
                var relation = template.Relations.FirstOrDefault(relation => relation.Id == id);
                known = relation is null ? null
                    : relation.IsExternal ? body.RelateToExternal(relation.Target, relation.Type)
                    : body.RelateTo(parts.Take(relation.Target), relation.Type);
                _ids[id] = known;
            }

            return known;
        }
    }
}
