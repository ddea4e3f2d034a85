using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports;

/// <summary>A stretch of a paragraph of a report. A closed family: a writer handles every member.</summary>
public abstract record ReportRun
{
    private protected ReportRun()
    {
    }

    /// <summary>What it says, in stretches of one look each: all that a form needs that marks nothing.</summary>
    public abstract ValueList<ProseRun> Prose { get; }

    public string Text => string.Concat(Prose.Select(run => run.Text));

    public static implicit operator ReportRun(ProseRun words) => FromProseRun(words);

    public static ReportRun FromProseRun(ProseRun words) => new WordsRun(words);
}

/// <summary>Words that stand whatever is answered.</summary>
public sealed record WordsRun(ProseRun Words) : ReportRun
{
    public override ValueList<ProseRun> Prose => [Words];
}

/// <summary>Words that are derived from the answers, and are derived anew when a report is refreshed.</summary>
/// <param name="Words">Perhaps none, and then there is a place for them.</param>
/// <param name="Mark">What they are known by.</param>
public sealed record DerivedRun(ValueList<ProseRun> Words, DerivedMark Mark) : ReportRun
{
    /// <summary>It says what a writer wrote when the answers said something else: it is shown so that nobody misses it.</summary>
    public bool IsOutOfDate { get; init; }

    public override ValueList<ProseRun> Prose => Words;
}

/// <summary>"tabell 10", with a way there.</summary>
/// <param name="Anchor">Of a heading, table or figure of the report.</param>
public sealed record ReferenceRun(ProseRun Words, string Anchor) : ReportRun
{
    public override ValueList<ProseRun> Prose => [Words];
}

/// <summary>The mark of a footnote.</summary>
/// <param name="Number">Its place among <see cref="ReportDocument.Footnotes"/>, counted from one.</param>
public sealed record FootnoteMarkRun(int Number) : ReportRun
{
    /// <summary>Nothing: the mark is the writer's to set.</summary>
    public override ValueList<ProseRun> Prose => [];
}

/// <summary>What a derived piece of a report is known by.</summary>
/// <param name="Key">The same for the same directive: 1–40 letters, digits and hyphens, of ASCII.</param>
/// <param name="Name">For people, short: "Summa koordinatorer".</param>
/// <param name="Directive">What it is derived by, as a writer of report files types it, in the language of the report and with nothing left to the settings of its file.</param>
public sealed record DerivedMark(string Key, string Name, string Directive);
