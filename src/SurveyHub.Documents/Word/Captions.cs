using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word;

internal static class Captions
{
    /// <summary>"Tabell 3. Leverantörer": the number is a sequence field, so that Word can list and renumber captions.</summary>
    /// <param name="label">Also the name of the sequence.</param>
    public static void Write(FlowWriter flow, WordStyle style, string label, int number, string text)
    {
        using (flow.StartParagraph(style))
        {
            flow.Run(label + "\u00A0");
            flow.Field($@"SEQ {label} \* ARABIC", number.Invariant());
            flow.Run(". " + text);
        }
    }
}
