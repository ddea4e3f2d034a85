using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.References;

/// <summary>What leads where in a report, found before anything of it is written.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, ReferenceTarget> _targets = new(StringComparer.Ordinal);
    private readonly List<RegisteredTarget> _captions = [];
    private readonly HashSet<int> _repeatedFootnotes = [];

    private ReportIndex(ReportDocument report)
    {
        Report = report;
        var runs = ReportRuns.Of(report).ToArray();
        var referred = runs.OfType<ReferenceRun>().Select(run => run.Anchor).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < report.Blocks.Count; i++)
        {
            if (report.Blocks[i] is HeadingBlock heading && referred.Contains(heading.Anchor))
            {
                _targets.TryAdd(heading.Anchor, new ReferenceTarget(BookmarkOf(i), heading.Text));
            }
            else if (Captioned.Of(report.Blocks[i]) is { Anchor: { } anchor } caption)
            {
                var number = caption.Number.Invariant();
                if (_targets.TryAdd(anchor, new ReferenceTarget(BookmarkOf(i), $"{Captioned.Label(caption.Thing, report.Language)}\u00A0{number}", number)) && Identifier.TryParse(anchor, out var id))
                {
                    _captions.Add(new RegisteredTarget(id, caption.Thing, BookmarkOf(i)));
                }
            }
        }

        Lists = report.Blocks.OfType<CaptionListBlock>().Select(list => list.Listed).ToHashSet();
        HasOutOfDate = IsMarked || runs.OfType<DerivedRun>().Any(run => run.IsOutOfDate);
        foreach (var mark in runs.OfType<FootnoteMarkRun>().GroupBy(mark => mark.Number))
        {
            if (mark.Key < 1 || mark.Key > report.Footnotes.Count)
            {
                throw new ArgumentException($"There is no footnote {mark.Key.Invariant()}.", nameof(report));
            }

            if (mark.Skip(1).Any())
            {
                _repeatedFootnotes.Add(mark.Key);
            }
        }
    }

    public ReportDocument Report { get; }

    /// <summary>What is listed with pages somewhere in the report.</summary>
    public IReadOnlySet<CaptionedThing> Lists { get; }

    public bool HasFootnotes => Report.Footnotes.Count > 0;

    /// <summary>Or may come to have it, once it has been brought up to date.</summary>
    public bool HasOutOfDate { get; }

    /// <summary>The file can be brought up to date, so its derived pieces are marked.</summary>
    public bool IsMarked => Report.Identity is not null;

    /// <summary>The tables and figures that something may refer to, by the ids of the report file.</summary>
    public IReadOnlyList<RegisteredTarget> Captions => _captions;

    public static ReportIndex Of(ReportDocument report) => new(report);

    /// <summary>Null where an anchor leads nowhere: then what refers to it is text.</summary>
    public ReferenceTarget? Target(string anchor) => _targets.GetValueOrDefault(anchor);

    /// <summary>The bookmark of the heading at this place, or null where nothing refers to it.</summary>
    public string? HeadingMark(int block) => TargetAt(block, ((HeadingBlock)Report.Blocks[block]).Anchor)?.Bookmark;

    /// <summary>The marks that a caption, the caption of the block at this place, is to carry.</summary>
    public CaptionMarks MarksOf(int block)
    {
        var caption = Captioned.Of(Report.Blocks[block]);
        return new CaptionMarks(
            caption?.Anchor is { } anchor ? TargetAt(block, anchor) : null,
            caption is not null && Lists.Contains(caption.Thing) ? ContentsWriter.Bookmark(block) : null);
    }

    public bool IsRepeated(int footnote) => _repeatedFootnotes.Contains(footnote);

    // Of two things with one anchor the first has it.
    private ReferenceTarget? TargetAt(int block, string anchor) => Target(anchor) is { } target && target.Bookmark == BookmarkOf(block) ? target : null;

    // As Word itself names what it refers to; those that begin with a line are not shown in its list of bookmarks.
    private static string BookmarkOf(int block) => "_Ref" + block.Invariant().PadLeft(9, '0');
}

/// <param name="Target">What references to it lead to, or null where nothing can refer to it.</param>
/// <param name="Listing">The bookmark around all of it, or null where it is in no list.</param>
internal readonly record struct CaptionMarks(ReferenceTarget? Target, string? Listing);
