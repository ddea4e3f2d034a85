using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.References;

/// <summary>Writes what paragraphs of one part are made of: words, references, marks of footnotes, and derived words in their marks.</summary>
/// <param name="marks">Null for a file that is never brought up to date.</param>
internal sealed class RunWriter(FlowWriter flow, ReportIndex index, MarkWriter? marks)
{
    private readonly HashSet<int> _footnotes = [];

    public void Paragraph(WordStyle style, ValueList<ReportRun> runs, ParagraphOptions options = default)
    {
        using (flow.StartParagraph(style, options))
        {
            Write(runs);
        }
    }

    /// <summary>A paragraph that is a piece with all its properties, so that it can come and go with what it says.</summary>
    public void WholeParagraph(WordStyle style, DerivedRun piece, ParagraphOptions options)
    {
        using (Piece(piece.Mark))
        using (flow.StartParagraph(style, options))
        {
            WriteWords(piece);
        }
    }

    public void Write(ValueList<ReportRun> runs)
    {
        foreach (var run in runs)
        {
            Write(run);
        }
    }

    /// <summary>Under a table or figure, a paragraph each, which stay together.</summary>
    /// <param name="after">Below the last, in twentieths of a point.</param>
    public void Notes(ValueList<TableNote> notes, int? after = null)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            var isLast = i == notes.Count - 1;
            using (flow.StartParagraph(TableStyles.Note, new ParagraphOptions { KeepNext = !isLast, After = isLast ? after : null }))
            {
                if (notes[i].Mark is { } mark)
                {
                    NoteMark(mark);
                    flow.Run(" ");
                }

                Write(notes[i].Runs);
            }
        }
    }

    /// <summary>The notes of something that is brought up to date, as one piece in one paragraph; without notes it is a place for them.</summary>
    public void MarkedNotes(DerivedMark thing, ValueList<TableNote> notes, int? after = null)
    {
        var isHusk = notes.Count == 0;
        using (flow.StartParagraph(TableStyles.Note, new ParagraphOptions { Husk = isHusk ? HuskLook.Open : HuskLook.None, After = isHusk ? null : after }))
        using (marks!.Start(Marks.MarkedNotes.MarkOf(thing, flow.Language)))
        {
            var look = Marks.MarkedNotes.AreOutOfDate(notes) ? StylesPart.OutOfDate : null;
            for (var i = 0; i < notes.Count; i++)
            {
                // Words alone: what comes in their place has one look.
                flow.Run((i == 0 ? "" : "\n") + Marks.MarkedNotes.Lead(notes[i]) + notes[i].Text, look);
                foreach (var mark in notes[i].Runs.OfType<FootnoteMarkRun>())
                {
                    WriteFootnoteMark(mark.Number);
                }
            }
        }
    }

    /// <summary>What is written until the scope is disposed is what the mark says; without one, or in a file that is never brought up to date, it is no piece.</summary>
    public MarkWriter.MarkScope Piece(DerivedMark? mark) => IsPiece(mark) ? marks!.Start(ReportPieces.MarkOf(mark!)) : default;

    public bool IsPiece(DerivedMark? mark) => marks is not null && mark is not null;

    /// <summary>An asterisk stands high by itself; raised once more it could not be read.</summary>
    public void NoteMark(string mark) => flow.Run(mark, mark[0] == '*' ? null : StylesPart.NoteMark);

    private void Write(ReportRun run)
    {
        switch (run)
        {
            case WordsRun words:
                flow.Run(words.Words);
                break;
            case DerivedRun derived:
                WriteDerived(derived);
                break;
            case ReferenceRun reference:
                WriteReference(reference.Words, index.Target(reference.Anchor));
                break;
            case FootnoteMarkRun mark:
                WriteFootnoteMark(mark.Number);
                break;
            default:
                throw new NotSupportedException($"{run.GetType().Name} has no form in Word.");
        }
    }

    private void WriteDerived(DerivedRun derived)
    {
        using (Piece(derived.Mark))
        {
            WriteWords(derived);
        }
    }

    private void WriteWords(DerivedRun derived)
    {
        foreach (var words in derived.Words)
        {
            flow.Run(words, derived.IsOutOfDate ? StylesPart.OutOfDate : null);
        }
    }

    private void WriteReference(ProseRun words, ReferenceTarget? target)
    {
        words = words with { Link = null };
        if (target is null)
        {
            flow.Run(words);
        }
        else if (words.Text.Replace('\u00A0', ' ') == target.Text.Replace('\u00A0', ' '))
        {
            flow.Field($@"REF {target.Bookmark} \h", words);
        }
        else
        {
            WriteLink(words, target);
        }
    }

    // A field says what it refers to when it is updated: of "tabell 3" the number is one, and the word stays as it is written.
    private void WriteLink(ProseRun words, ReferenceTarget target)
    {
        using (flow.Xml.Element("w:hyperlink", ("w:anchor", target.Bookmark), ("w:history", "1")))
        {
            if (target.Number is { } number && (words.Text.EndsWith(" " + number, StringComparison.Ordinal) || words.Text.EndsWith("\u00A0" + number, StringComparison.Ordinal)))
            {
                flow.Run(words with { Text = words.Text[..^number.Length] });
                flow.Field($@"REF {target.NumberBookmark} \h", words with { Text = number });
            }
            else
            {
                flow.Run(words);
            }
        }
    }

    private void WriteFootnoteMark(int number)
    {
        var xml = flow.Xml;
        var bookmark = index.IsRepeated(number) ? FootnotePart.Bookmark(number) : null;
        if (!_footnotes.Add(number))
        {
            flow.Field($@"NOTEREF {bookmark} \f \h", number.Invariant(), StylesPart.FootnoteReference);
            return;
        }

        using (flow.Bookmark(bookmark))
        using (xml.Element("w:r"))
        {
            using (xml.Element("w:rPr"))
            {
                xml.Style("w:rStyle", StylesPart.FootnoteReference);
            }

            xml.Empty("w:footnoteReference", ("w:id", number.Invariant()));
        }

        flow.Meter.Text("\u00B9");
        flow.Meter.Footnote(FootnotePart.HeightOf(index.Report.Footnotes[number - 1], flow.Page.TextWidth));
    }
}
