using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>Draws whole reports that a file can say.</summary>
internal sealed class RandomReport(int seed)
{
    private static readonly string[] Texts =
    [
        "Regionerna räknar olika", "2 * 3 är 6", "a_b och [c]", "se § 4 & 5", "1. inte en punkt", "- inte heller", "# och #", "| a | b", "<b>inte fet</b>", "C:\\mapp", "[^1] utan not", "Öppet: ja", "&amp; så", "10–12 år", "”citat”",
        "se *Not:* i texten", "hela [raden]: så", "~ cirka",
    ];

    private readonly Random _random = new(seed);
    private readonly RandomDirectives _directives = new(new Random(seed + 1));
    private readonly List<Identifier> _ids = [.. Enumerable.Range(1, 4).Select(number => Samples.Id($"del-{number}"))];
    private int _named;
    private int _footnotes;

    public ReportTemplate Draw()
    {
        var header = new TemplateHeader(
            "prov", Maybe() ? OneOf(Texts) : null, OneOf(Language.Swedish, Language.English), Maybe() ? "skr: rapport.dotx" : null,
            OneOf(OrganisationOrder.Code, OrganisationOrder.Name), Samples.Key("folkmangd-16-67", 2017))
        {
            Subtitle = Maybe() ? "Resultat: en lägesbild" : null,
            Publisher = Maybe() ? "Region # Norr" : null,
            Date = Maybe() ? "november 2026" : null,
        };
        // Whatever is referred to is there.
        var named = _ids.Select(id => (TemplateBlock)new TemplateHeading(2, OneOf(Texts), id)).ToList();
        var drawn = Enumerable.Range(0, _random.Next(8)).SelectMany(_ => Block()).ToList();
        return new ReportTemplate(header, [.. drawn, .. named]);
    }

    private IEnumerable<TemplateBlock> Block() => _random.Next(8) switch
    {
        0 => [new TemplateHeading(_random.Next(2, 5), OneOf(Texts), NewId()) { ShownIf = Maybe() ? _directives.Test() : null }, new TemplateParagraph(Runs())],
        1 => [new ConditionalBlock(_directives.Test(), Conditioned(), Maybe() ? Conditioned() : null)],
        2 => Noted(),
        3 => [new DirectiveBlock(_directives.Part())],
        _ => [Conditioned()],
    };

    private TemplateBlock Conditioned() => _random.Next(5) switch
    {
        0 => new TemplateList(Maybe(), [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new TemplateParagraph(Runs()))]),
        1 => Table(),
        2 => new DirectiveBlock(_directives.Captioned(OneOf(Texts), NewId()) with { Notes = Maybe() ? [new TemplateParagraph(Runs())] : [] }),
        _ => new TemplateParagraph(Runs()),
    };

    private TemplateTable Table()
    {
        var width = _random.Next(1, 4);
        var alignments = Enumerable.Range(0, width).Select(_ => _directives.OneOf<ColumnAlignment>()).ToValueList();
        return new TemplateTable(Row(), [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Row())])
        {
            Alignments = alignments.All(alignment => alignment == ColumnAlignment.None) ? [] : alignments,
            Caption = Maybe() ? new TableCaption(OneOf(Texts), NewId()) : null,
            Notes = Maybe(3) ? [new TemplateParagraph(Runs())] : [],
        };

        ValueList<TemplateParagraph> Row() => [.. Enumerable.Range(0, width).Select(_ => new TemplateParagraph(Maybe(4) ? [] : Runs()))];
    }

    /// <summary>A paragraph with a mark in it, and the footnote.</summary>
    private IEnumerable<TemplateBlock> Noted()
    {
        var label = _random.Next(2) == 0 ? $"{++_footnotes}" : $"not-{++_footnotes}";
        return [new TemplateParagraph([new TextRun("Se noten"), new FootnoteRun(label), new TextRun(".")]), new TemplateFootnote(label, Runs())];
    }

    /// <summary>Stretches of text with a directive between them now and then; blanks at their ends, as marks need.</summary>
    private ValueList<TemplateRun> Runs()
    {
        var runs = new List<TemplateRun>();
        var count = _random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            TemplateRun run = Maybe() && _directives.Inline(_ids) is var directive ? new HoleRun(directive) : new TextRun(OneOf(Texts));
            runs.Add(Maybe(3) ? run with { Bold = Maybe(), Italic = Maybe(3), Link = Maybe(4) ? "https://example.org/a_b" : null } : run);
            if (i + 1 < count)
            {
                runs.Add(new TextRun(" "));
            }
        }

        return Merge(runs);
    }

    /// <summary>Stretches of one look are one.</summary>
    private static ValueList<TemplateRun> Merge(List<TemplateRun> runs)
    {
        var merged = new List<TemplateRun>();
        foreach (var run in runs)
        {
            if (run is TextRun text && merged.LastOrDefault() is TextRun before && before with { Text = "" } == text with { Text = "" })
            {
                merged[^1] = before with { Text = before.Text + text.Text };
            }
            else
            {
                merged.Add(run);
            }
        }

        return merged.ToValueList();
    }

    private Identifier? NewId() => Maybe() ? Samples.Id($"nytt-{++_named}") : null;

    private bool Maybe(int oneIn = 2) => _random.Next(oneIn) == 0;

    private T OneOf<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];
}
