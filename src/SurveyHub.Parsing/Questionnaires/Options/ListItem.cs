using Markdig.Syntax;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires.Options;

/// <summary>An item of a list as pieces.</summary>
internal sealed record ListItem(List<Piece> Pieces, int Offset);

internal static class ListItems
{
    /// <summary>The items of a list; one with levels, several paragraphs or no text is reported.</summary>
    public static List<ListItem> Read(ListBlock list, ReadingContext context)
    {
        var items = new List<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = item.FirstOrDefault() as ParagraphBlock;
            if (text is null || item.Count > 1)
            {
                var descriptor = item.Count == 0 ? QuestionnaireDiagnostics.EmptyItem : QuestionnaireDiagnostics.NestedList;
                context.ReportPossibleField(descriptor, item.Span.Start);
            }

            if (text is not null)
            {
                items.Add(new ListItem(InlineReader.Read(text.Inline, context), text.Span.Start));
            }
        }

        return items;
    }
}
