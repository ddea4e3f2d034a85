using SurveyHub.Documents.Markup;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Html;

/// <summary>Writes what paragraphs are made of, and at the end of the page the footnotes that they have marks of.</summary>
internal sealed class HtmlRunWriter(MarkupWriter html, ReportDocument report, HtmlAnchors anchors)
{
    /// <summary>How many marks each footnote has got so far.</summary>
    private readonly Dictionary<int, int> _marks = [];

    public void Write(ValueList<ReportRun> runs)
    {
        foreach (var run in runs)
        {
            Write(run);
        }
    }

    /// <summary>Under a table or figure, a paragraph each.</summary>
    public void Notes(ValueList<TableNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        using (html.Element("div", ("class", "notes")))
        {
            foreach (var note in notes)
            {
                using (html.Element("p"))
                {
                    if (note.Mark is { } mark)
                    {
                        NoteMark(mark);
                        html.Text(" ");
                    }

                    Write(note.Runs);
                }
            }
        }
    }

    /// <summary>An asterisk stands high by itself; raised once more it could not be read.</summary>
    public void NoteMark(string mark)
    {
        if (mark[0] == '*')
        {
            html.Text(mark);
        }
        else
        {
            html.Leaf("sup", mark);
        }
    }

    /// <summary>The footnotes, each with a way back to every mark of it.</summary>
    public void Footnotes()
    {
        if (report.Footnotes.Count == 0)
        {
            return;
        }

        const string titleId = "noter-rubrik";
        using (html.Element("section", ("class", "footnotes"), ("role", "doc-endnotes"), ("aria-labelledby", titleId)))
        {
            html.Leaf("h2", report.Language.Choose("Noter", "Notes"), ("id", titleId));
            for (var i = 0; i < report.Footnotes.Count; i++)
            {
                WriteFootnote(i + 1, report.Footnotes[i].Runs);
            }
        }
    }

    private static string NoteId(int number) => $"not-{number.Invariant()}";

    private static string MarkId(int number, int place) => place == 1 ? $"notmark-{number.Invariant()}" : $"notmark-{number.Invariant()}-{place.Invariant()}";

    private void Write(ReportRun run)
    {
        switch (run)
        {
            case WordsRun words:
                Write(words.Words);
                break;
            case DerivedRun { IsOutOfDate: true } derived:
                using (html.Element("strong", ("class", "outdated")))
                {
                    Write(derived.Words);
                }

                break;
            case DerivedRun derived:
                Write(derived.Words);
                break;
            case ReferenceRun reference when anchors.Has(reference.Anchor):
                using (html.Element("a", ("href", "#" + reference.Anchor)))
                {
                    WriteWords(reference.Words);
                }

                break;
            case ReferenceRun reference:
                WriteWords(reference.Words);
                break;
            case FootnoteMarkRun mark:
                WriteMark(mark.Number);
                break;
            default:
                throw new NotSupportedException($"{run.GetType().Name} has no form in HTML.");
        }
    }

    private void Write(ValueList<ProseRun> words)
    {
        foreach (var run in words)
        {
            Write(run);
        }
    }

    private void Write(ProseRun run)
    {
        if (WebAddress.TryNormalise(run.Link, out var address))
        {
            using (html.Element("a", ("href", address)))
            {
                WriteWords(run);
            }
        }
        else
        {
            WriteWords(run);
        }
    }

    private void WriteWords(ProseRun run)
    {
        switch (run.Bold, run.Italic)
        {
            case (true, true):
                using (html.Element("strong"))
                {
                    html.ProseLeaf("em", run.Text);
                }

                break;
            case (true, false):
                html.ProseLeaf("strong", run.Text);
                break;
            case (false, true):
                html.ProseLeaf("em", run.Text);
                break;
            default:
                html.Prose(run.Text);
                break;
        }
    }

    private void WriteMark(int number)
    {
        _marks[number] = _marks.GetValueOrDefault(number) + 1;
        var name = $"{report.Language.Choose("Not", "Note")}\u00A0{number.Invariant()}";
        using (html.Element("sup"))
        {
            html.Leaf("a", number.Invariant(), ("id", MarkId(number, _marks[number])), ("href", "#" + NoteId(number)), ("role", "doc-noteref"), ("aria-label", name));
        }
    }

    private void WriteFootnote(int number, ValueList<ReportRun> runs)
    {
        using (html.Element("div", ("id", NoteId(number)), ("role", "doc-footnote")))
        {
            html.Leaf("span", number.Invariant() + ".", ("class", "no"));
            using (html.Element("p"))
            {
                // A note has no notes.
                Write([.. runs.Where(run => run is not FootnoteMarkRun)]);
                for (var place = 1; place <= _marks.GetValueOrDefault(number); place++)
                {
                    html.Text(" ");
                    html.Leaf("a", "\u21A9\uFE0E", ("href", "#" + MarkId(number, place)), ("role", "doc-backlink"), ("aria-label", BackTo(number, place)));
                }
            }
        }
    }

    private string BackTo(int number, int place)
    {
        var which = _marks[number] == 1 ? "" : $", {report.Language.Choose("ställe", "place")}\u00A0{place.Invariant()}";
        return report.Language.Choose($"Tillbaka till texten, not\u00A0{number.Invariant()}", $"Back to the text, note\u00A0{number.Invariant()}") + which;
    }
}
