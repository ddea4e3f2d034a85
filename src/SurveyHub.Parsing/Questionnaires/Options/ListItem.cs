using Markdig.Syntax;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires.Options;

/// <summary>An item of a list as pieces.</summary>
internal sealed record ListItem(List<Piece> Pieces, int Offset)
{
    public string Text { get; } = (Pieces is [var only] ? only.Text : string.Concat(Pieces.Select(p => p.Text))).TrimStart();
}

internal static class ListItems
{
    /// <summary>The items of a list; one with levels, several paragraphs or no text is reported.</summary>
    public static List<ListItem> Read(ListBlock list, MarkdownContext context)
    {
        var items = new List<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = item.FirstOrDefault() as ParagraphBlock;
            if (item.Count == 0)
            {
                context.Report(QuestionnaireDiagnostics.EmptyItem, item.Span.Start);
            }
            else if (text is null || item.Count > 1)
            {
                context.ReportPossibleField(QuestionnaireDiagnostics.NestedList, item[text is null ? 0 : 1].Span.Start);
            }

            if (text is not null)
            {
                items.Add(new ListItem(context.Inlines.Read(text.Inline), text.Span.Start));
            }
        }

        return items;
    }
}
