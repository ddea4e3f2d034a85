namespace SurveyHub.Documents.Word.References;

/// <summary>The styles of footnotes and of the lists of tables and figures; a document without them does without their styles.</summary>
internal static class ReferenceStyles
{
    public static readonly WordStyle Footnote = new("FootnoteText", "footnote text") { Size = 16, Line = 210, After = 30 };

    public static readonly WordStyle CaptionList = new("TableofFigures", "table of figures") { Line = 280, After = 20, Tab = TextStyles.ContentsTab };

    public static IEnumerable<WordStyle> For(ReportIndex index) =>
        [.. index.HasFootnotes ? [Footnote] : (WordStyle[])[], .. index.Lists.Count > 0 ? [CaptionList] : (WordStyle[])[]];
}
