using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;
using static SurveyHub.TestKit.Word.WordRuns;

namespace SurveyHub.TestKit.Word;

/// <content>Tracked changes, comments, and what is done to tables.</content>
public sealed partial class RandomWordEdits
{
    private XElement? Table() => PickOrNone(file.Body.Controls().Where(control => tables.Contains(KeyOf(control)) && control.Descendants(W + "tr").Any()));

    private XElement? Row() => PickOrNone(Table()?.Descendants(W + "tr") ?? []);

    private void ReviseInPiece()
    {
        if (RunIn(Piece()) is { } run && TextOf(run).Length > 0 && !run.Ancestors(W + "ins").Any())
        {
            switch (random.Next(3))
            {
                case 0:
                    run.AddAfterSelf(WordRevisions.Insertion(Run(Pick(Snippets))));
                    break;
                case 1:
                    WordRevisions.Delete(run);
                    break;
                default:
                    var wrapper = WordRevisions.Insertion();
                    run.ReplaceWith(wrapper);
                    wrapper.Add(run);
                    break;
            }
        }
    }

    private void DeletePiece()
    {
        if (Piece() is { } piece && piece.Content().HasElements && !piece.Descendants(W + "del").Any() && !piece.Ancestors(W + "sdt").Any())
        {
            WordRevisions.DeleteControl(piece);
        }
    }

    private void MoveTracked()
    {
        var paragraphs = file.Body.Elements(W + "p").Where(paragraph => !paragraph.Descendants().Any(inner => inner.Name == W + "del" || inner.Name == W + "moveFrom" || inner.Name == W + "pict"
            || inner.Name == W + "moveTo" || inner.Name == W + "fldChar")).ToArray();
        if (paragraphs.Length > 1)
        {
            var moved = Pick(paragraphs);
            WordRevisions.Move(moved, Pick([.. paragraphs.Where(other => other != moved)]));
        }
    }

    private void CommentAcross()
    {
        if (Piece() is { } piece && RunIn(piece) is { } run && piece.Ancestors(W + "body").Any() && !run.Ancestors().TakeWhile(around => around != piece).Any(around => around.Name == W + "del"))
        {
            WordNoise.Comment(file, run, random.Next(2) == 0 ? piece : run, "Stämmer det?");
        }
    }

    private void BookmarkAcross()
    {
        if (Piece() is { } piece && RunIn(piece) is { } run)
        {
            _id++;
            WordNoise.Bookmark(run, random.Next(2) == 0 ? piece : run, Pick(["_GoBack", "min"]) + _id, _id);
        }
    }

    private void EditCell()
    {
        if (RunIn(Row()) is { } run)
        {
            run.SetText(Pick(["0", "116", "17", "Gotland", "ca 3", ""]));
        }
    }

    private void TypeInCell() => Insert(RunIn(Row()), Pick(Snippets));

    private void AddRow()
    {
        if (Row() is { } row)
        {
            row.AddAfterSelf(new XElement(row));
        }
    }

    private void DropRow()
    {
        if (Row() is { } row && row.Parent!.Elements(W + "tr").Count() > 1)
        {
            row.Remove();
        }
    }

    private void TrackRow()
    {
        if (Row()?.Element(W + "trPr") is { } properties && !properties.Elements(W + "ins").Any() && !properties.Elements(W + "del").Any())
        {
            properties.Add(new XElement(W + Pick(["ins", "del"]), new XAttribute(W + "id", ++_id), new XAttribute(W + "author", "Granskare")));
        }
    }

    private void MergeCells()
    {
        if (Row() is { } row && row.Elements(W + "tc").Count() > 2)
        {
            row.Elements(W + "tc").Last().Remove();
            row.Elements(W + "tc").Last().Element(W + "tcPr")!.Add(Value("gridSpan", "2"));
        }
    }

    private void PieceInCell()
    {
        if (Piece() is { } piece && PickOrNone(Table()?.Descendants(W + "p") ?? []) is { } paragraph && !paragraph.Ancestors().Contains(piece))
        {
            paragraph.Add(new XElement(piece));
        }
    }

    private void RestyleTable()
    {
        foreach (var cell in Table()?.Descendants(W + "tcPr") ?? [])
        {
            cell.Add(new XElement(W + "shd", new XAttribute(W + "val", "clear"), new XAttribute(W + "fill", "FFFF00")));
        }
    }

    private void CommentInTable()
    {
        if (RunIn(Row()) is { } run)
        {
            WordNoise.Comment(file, run, run, "Kolla raden.");
        }
    }
}
