using SurveyHub.Documents.Word.References;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>Writes what stands below a figure: its caption and its notes.</summary>
internal sealed class FigureCaptions(FlowWriter flow, RunWriter runs)
{
    public void Write(Captioned caption, CaptionMarks marks, DerivedMark? mark, ValueList<TableNote> notes)
    {
        var above = notes.Count > 0 ? new ParagraphOptions { KeepNext = true, After = TableStyles.Note.Before } : default;
        Captions.Write(flow, TableStyles.FigureCaption, caption, marks, above);
        if (runs.IsPiece(mark))
        {
            runs.MarkedNotes(mark!, notes, TableStyles.FigureCaption.After);
        }
        else
        {
            runs.Notes(notes, TableStyles.FigureCaption.After);
        }
    }
}
