using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.References;

namespace SurveyHub.Documents.Word;

internal static class Captions
{
    /// <summary>"Tabell 3. Leverantörer": the number is a sequence field, so that Word can list and renumber captions.</summary>
    public static void Write(FlowWriter flow, WordStyle style, Captioned caption, CaptionMarks marks, ParagraphOptions options = default)
    {
        var label = Captioned.Label(caption.Thing, flow.Language);
        using (flow.StartParagraph(style, options with { Bookmark = marks.Listing }))
        {
            using (flow.Bookmark(marks.Target?.Bookmark))
            {
                flow.Run(label + "\u00A0");
                using (flow.Bookmark(marks.Target?.NumberBookmark))
                {
                    flow.Field($@"SEQ {label} \* ARABIC", caption.Number.Invariant());
                }
            }

            flow.Run(". " + caption.Text);
        }
    }
}
