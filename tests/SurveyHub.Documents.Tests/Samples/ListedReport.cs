using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Tests.Samples;

/// <summary>A long report with every list, whose chapters, tables and figures begin at all heights of a page, some of them on pages that are turned.</summary>
internal static class ListedReport
{
    public const string FirstHeading = "Kapitel ett";

    /// <summary>Stands on the first page after the lists alone.</summary>
    public const string Beginning = "Här börjar texten.";

    private static readonly string[] Ordinals = ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton"];

    public static ReportDocument Build()
    {
        var report = new ReportBuilder("Rapport med listor").Contents()
            .Add(new CaptionListBlock("Tabeller", CaptionedThing.Table), new CaptionListBlock("Figurer", CaptionedThing.Figure), new PageBreakBlock());
        for (var i = 0; i < Ordinals.Length; i++)
        {
            Chapter(report, i);
        }

        return report.Build();
    }

    /// <summary>The lines of the lists in order.</summary>
    public static IEnumerable<string> Lines(ReportDocument report)
    {
        var captions = report.Blocks.Select(Captioned.Of).OfType<Captioned>().ToArray();
        return
        [
            .. report.Blocks.OfType<HeadingBlock>().Select(heading => heading.Text),
            .. from thing in new[] { CaptionedThing.Table, CaptionedThing.Figure }
               from caption in captions
               where caption.Thing == thing
               select $"{Captioned.Label(caption.Thing, report.Language)} {caption.Number}. {caption.Text}",
        ];
    }

    private static void Chapter(ReportBuilder report, int index)
    {
        var name = Ordinals[index];

        // A long heading takes two lines of the contents.
        report.Heading(1, $"Kapitel {name}", $"kapitel-{index}").Text(index == 0 ? Beginning : "Text.")
            .Heading(2, $"Avsnitt {name}{(index % 3 == 1 ? $", om {string.Concat(Enumerable.Repeat("vad regionerna svarade ", 5))}och annat" : "")}", $"avsnitt-å-{index}");
        for (var paragraph = 0; paragraph <= index; paragraph++)
        {
            report.Text(string.Concat(Enumerable.Repeat("Här står en mening som fyller ut sidan. ", 2 + index)));
        }

        if (index % 4 == 3)
        {
            report.Add(new TurnPageBlock(IsLandscape: true));
        }

        // Short ones stand whole on a page, long ones are divided.
        report.Table($"Svar {name}", [new("Region", false), new("Antal", true)], Enumerable.Range(1, 8 + (5 * index)).Select(row => new ReportRow([ReportCell.Text($"Region {row}"), ReportCell.Text($"{row}")])));
        if (index % 4 == 3)
        {
            report.Add(new TurnPageBlock(IsLandscape: false));
        }

        report.Chart($"Diagram {name}", "Antal", 0, "Staplar.", [.. Enumerable.Range(1, 3 + index).Select(bar => ($"Region {bar}", (decimal)bar))]);
    }
}
