using System.Globalization;
using System.Xml.Linq;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>The register as XML. It is found by its root namespace: programs give the part other names.</summary>
internal static class RegisterXml
{
    public const string Namespace = "urn:surveyhub:report:1";

    internal static readonly XNamespace Names = Namespace;

    public static void Write(MarkupWriter xml, ReportRegister register)
    {
        using (xml.UnprefixedRoot("report", Namespace))
        {
            xml.Attribute("id", register.Report);
            xml.Attribute("version", register.Version.ToString(CultureInfo.InvariantCulture));
            xml.Attribute("language", register.Language.Choose("sv", "en"));
            if (register.Wave is { } wave)
            {
                xml.Attribute("wave", wave);
            }

            foreach (var target in register.Targets)
            {
                xml.Empty("target", ("id", target.Id.Value), ("kind", KindOf(target.Thing)), ("bookmark", target.Bookmark));
            }

            foreach (var (mark, outcome) in register.Conditions)
            {
                using (xml.Element("condition", ("key", mark.Key), ("name", mark.Name), ("outcome", outcome)))
                {
                    xml.Leaf("directive", mark.Directive);
                }
            }

            foreach (var (mark, value) in register.Pieces)
            {
                using (xml.Element("piece", ("key", mark.Key), ("kind", KindOf(value)), ("name", mark.Name)))
                {
                    // An attribute would lose the ends of its lines.
                    xml.Leaf("directive", mark.Directive);
                    WriteValue(xml, value);
                }
            }
        }
    }

    public static byte[] ToBytes(ReportRegister register)
    {
        using var stream = new MemoryStream();
        using (var xml = MarkupWriter.Xml(stream))
        {
            Write(xml, register);
        }

        return stream.ToArray();
    }

    /// <exception cref="FormatException">The root is ours and what it holds is not.</exception>
    public static ReportRegister Read(XElement root) => new(
        Required(root, "id"),
        long.TryParse(Required(root, "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : throw Unreadable("version"),
        PiecesOf(root))
    {
        Wave = root.Attribute("wave")?.Value,
        Language = root.Attribute("language")?.Value == "en" ? Language.English : Language.Swedish,
        Conditions = root.Elements(Names + "condition").Select(condition => new RegisteredCondition(ReadMark(condition), Required(condition, "outcome"))).ToValueList(),
        Targets = root.Elements(Names + "target").Select(ReadTarget).ToValueList(),
    };

    private static RegisteredTarget ReadTarget(XElement target) => new(
        Identifier.TryParse(Required(target, "id"), out var id) ? id : throw Unreadable("id"),
        Required(target, "kind") switch { "table" => CaptionedThing.Table, "figure" => CaptionedThing.Figure, _ => throw Unreadable("kind") },
        Required(target, "bookmark"));

    private static ValueList<RegisteredPiece> PiecesOf(XElement root)
    {
        var pieces = root.Elements(Names + "piece").Select(ReadPiece).ToValueList();
        return pieces.DistinctBy(piece => piece.Mark.Key).Count() == pieces.Count ? pieces : throw Unreadable("key");
    }

    private static PieceMark ReadMark(XElement element) => Required(element, "key") is var key && PieceMark.IsKey(key)
        ? new PieceMark(key, Required(element, "name"), element.Element(Names + "directive")?.Value ?? throw Unreadable("directive"))
        : throw Unreadable("key");

    private static RegisteredPiece ReadPiece(XElement piece)
    {
        var mark = ReadMark(piece);
        return new RegisteredPiece(mark, Required(piece, "kind") switch
        {
            "text" => new TextValue(piece.Element(Names + "value")?.Value ?? throw Unreadable("value")),
            "chart" => ReadChart(piece),
            "map" => RegisteredMap.Read(piece),
            "table" => new TableValue(piece.Elements(Names + "row").Select(ReadRow).ToValueList()),
            _ => throw Unreadable("kind"),
        });
    }

    private static ChartValue ReadChart(XElement piece)
    {
        var chart = new ChartValue(
            piece.Elements(Names + "category").Select(category => category.Value).ToValueList(),
            piece.Elements(Names + "series").Select(series => new ChartValueSeries(
                Required(series, "name"), series.Elements(Names + "value").Select(ReadNumber).ToValueList())).ToValueList(),
            piece.Element(Names + "description")?.Value ?? "");
        return chart.Series.All(series => series.Values.Count == chart.Categories.Count) ? chart : throw Unreadable("series");
    }

    private static decimal? ReadNumber(XElement value) => value.Value.Length == 0 ? null
        : decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable("value");

    private static TableValueRow ReadRow(XElement row) => new(
        Required(row, "key"),
        Enum.TryParse<RowRole>(Required(row, "role"), ignoreCase: true, out var role) ? role : throw Unreadable("role"),
        row.Elements(Names + "cell").Select(cell => cell.Value).ToValueList());

    private static string KindOf(CaptionedThing thing) => thing switch { CaptionedThing.Table => "table", CaptionedThing.Figure => "figure" };

    private static string KindOf(PieceValue value) => value switch
    {
        TextValue => "text",
        TableValue => "table",
        ChartValue => "chart",
        MapValue => "map",
        _ => throw new NotSupportedException($"{value.GetType().Name} has no form in the register."),
    };

    private static void WriteValue(MarkupWriter xml, PieceValue value)
    {
        switch (value)
        {
            case TextValue text:
                xml.Leaf("value", text.Text);
                break;
            case TableValue table:
                foreach (var row in table.Rows)
                {
                    using (xml.Element("row", ("key", row.Key), ("role", row.Role.ToString().ToLowerInvariant())))
                    {
                        foreach (var cell in row.Cells)
                        {
                            xml.Leaf("cell", cell);
                        }
                    }
                }

                break;
            case ChartValue chart:
                WriteChart(xml, chart);
                break;
            case MapValue map:
                RegisteredMap.Write(xml, map);
                break;
            default:
                throw new NotSupportedException($"{value.GetType().Name} has no form in the register.");
        }
    }

    private static void WriteChart(MarkupWriter xml, ChartValue chart)
    {
        xml.Leaf("description", chart.Description);
        foreach (var category in chart.Categories)
        {
            xml.Leaf("category", category);
        }

        foreach (var series in chart.Series)
        {
            using (xml.Element("series", ("name", series.Name)))
            {
                foreach (var value in series.Values)
                {
                    xml.Leaf("value", value?.Invariant() ?? "");
                }
            }
        }
    }

    internal static string Required(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? throw Unreadable(attribute);

    internal static FormatException Unreadable(string what) => new($"The register's {what} cannot be read.");
}
