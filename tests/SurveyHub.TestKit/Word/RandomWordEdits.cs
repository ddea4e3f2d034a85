using System.Xml.Linq;
using static SurveyHub.TestKit.Word.WordNames;
using static SurveyHub.TestKit.Word.WordRuns;

namespace SurveyHub.TestKit.Word;

/// <summary>What people and Word do to a report, drawn at random: to its prose, its pieces, its table and around their edges.</summary>
/// <param name="keys">Of the pieces that are text.</param>
/// <param name="tables">Of those that are tables.</param>
/// <param name="charts">Of those that are charts; the first chart of the file is that of the first.</param>
/// <param name="maps">Of those that are maps.</param>
public sealed partial class RandomWordEdits(
    Random random, WordFile file, IReadOnlyCollection<string> keys, IReadOnlyCollection<string> tables, IReadOnlyCollection<string> charts,
    IReadOnlyCollection<string> maps)
{
    private static readonly string[] Snippets =
    [
        "cirka ", "ca ", " stycken", " (av 21)", " och Halland", "Gotland, ", ", Halland", "1", "5", ",5", "-", " 000", "½", "\u00A0", " ", "(", ")", ".", ", vilket är nytt", "å", "& <x>",
        "116", "samt ", "\u00AD",
    ];

    private static readonly string[] Stories = [WordFile.Document, "word/header1.xml", "word/footnotes.xml"];

    private int _id = 900;

    private Action[] All =>
    [
        RewordProse, RewordProse, DropProse, SplitRun, SplitRun, TypeInPiece, TypeInPiece, TypeInPiece, RetypePiece, RetypePiece, EmptyPiece, CopyPiece, CopyPiece, MovePiece, LoseMark, RemovePiece,
        WrapPiece, ReviseInPiece, LookOfPiece, ExchangeSpaces, BreakPiece, BoxPiece, CommentAcross, BookmarkAcross, MoveTracked, DeletePiece, FieldAround,
        EditCell, TypeInCell, AddRow, DropRow, TrackRow, MergeCells, PieceInCell, RestyleTable, CommentInTable, .. OnCharts, .. OnMaps,
    ];

    /// <summary>Makes so many edits; one that finds nothing to do is none. Returns their names.</summary>
    public IReadOnlyList<string> Make(int count)
    {
        var made = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var edit = Pick(All);
            made.Add(edit.Method.Name);
            edit();
        }

        return made;
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private XElement? PickOrNone(IEnumerable<XElement> items) => items.ToArray() is { Length: > 0 } found ? Pick(found) : null;

    private XElement Root() => file.Xml(Pick(Stories)).Root!;

    private XElement? Piece() => PickOrNone(Stories.SelectMany(story => file.Xml(story).Root!.Controls()).Where(control => keys.Contains(KeyOf(control))));

    private XElement? RunIn(XElement? piece) => piece is null ? null : PickOrNone(piece.Descendants(W + "r").Where(run => run.Elements(W + "t").Count() == 1 && run.Elements().Count() <= 2));

    private void Insert(XElement? run, string text)
    {
        if (run is not null)
        {
            var old = TextOf(run);
            run.SetText(old.Insert(Pick([0, old.Length, random.Next(old.Length + 1)]), text));
        }
    }

    private void RewordProse() => Insert(PickOrNone(Root().ProseRuns()), Pick([" 115 ", " Gotland", " helt nytt ", "&<>", "\u00A0", Pick(Snippets)]));

    private void DropProse() => PickOrNone(Root().ProseRuns())?.Remove();

    private void SplitRun()
    {
        if (PickOrNone(Root().Descendants(W + "r").Where(run => TextOf(run).Length > 1 && run.Elements(W + "t").Count() == 1 && run.Elements().Count() <= 2)) is { } run)
        {
            run.Split(random.Next(1, TextOf(run).Length)).AddBeforeSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "gramStart")));
        }
    }

    private void TypeInPiece() => Insert(RunIn(Piece()), Pick(Snippets));

    private void RetypePiece()
    {
        if (Piece() is { } piece && RunIn(piece) is { } run)
        {
            piece.Content().Descendants(W + "r").Where(other => other != run).Remove();
            run.SetText(Pick(["116", "120", "", "115 115", "ingen region", "21 av 21 regioner", "Gotland, Skåne, Värmland och Norrbotten", "drygt hundra"]));
        }
    }

    private void EmptyPiece()
    {
        if (Piece() is { } piece)
        {
            piece.Content().RemoveNodes();
            if (random.Next(2) == 0)
            {
                piece.Element(W + "sdtPr")!.Add(new XElement(W + "showingPlcHdr"));
                piece.Content().Add(Run("Klicka här för att ange text."));
            }
        }
    }

    private void CopyPiece()
    {
        if (Piece() is { } piece && PickOrNone(Root().Descendants(W + "r").Where(run => run.Element(W + "t") is not null && !run.Ancestors().Contains(piece))) is { } run)
        {
            run.AddAfterSelf(new XElement(piece));
        }
    }

    private void MovePiece()
    {
        if (Piece() is { } piece && PickOrNone(Root().ProseRuns()) is { } run)
        {
            piece.Remove();
            run.AddBeforeSelf(piece);
        }
    }

    private void LoseMark()
    {
        if (random.Next(4) == 0 && Piece() is { } piece)
        {
            piece.ReplaceWith(piece.Content().Nodes());
        }
    }

    private void RemovePiece()
    {
        if (random.Next(4) == 0)
        {
            Piece()?.Remove();
        }
    }

    private void WrapPiece()
    {
        if (Piece() is { } piece)
        {
            var around = Pick<XElement>(
            [
                new(W + "smartTag", new XAttribute(W + "element", "x")), new(W + "hyperlink", new XAttribute(W + "anchor", "x")),
                new(W + "fldSimple", new XAttribute(W + "instr", " REF x ")),
            ]);
            piece.ReplaceWith(around);
            around.Add(piece);
        }
    }

    private void LookOfPiece()
    {
        foreach (var run in Piece()?.Descendants(W + "r").Where(run => run.Element(W + "rPr") is null) ?? [])
        {
            run.AddFirst(new XElement(W + "rPr", new XElement(W + "b"), Value("color", "FF0000")));
        }
    }

    private void ExchangeSpaces()
    {
        if (RunIn(Piece()) is { } run)
        {
            run.SetText(TextOf(run).Replace(' ', '\u00A0'));
        }
    }

    private void BreakPiece()
    {
        if (RunIn(Piece()) is { } run)
        {
            run.Add(new XElement(W + Pick(["br", "tab", "noBreakHyphen", "softHyphen"])));
        }
    }

    private void BoxPiece()
    {
        if (Piece() is { } piece && file.Body.Elements(W + "p").Any())
        {
            Pick([.. file.Body.Elements(W + "p")]).Add(WordTextBox.Run(file.Body.Parent!, Paragraph(Run("Ruta "), new XElement(piece))));
        }
    }

    private void FieldAround()
    {
        if (Piece() is { } piece && !piece.Ancestors(W + "sdt").Any())
        {
            // Now and then in the code itself, where nothing can be written.
            var (code, result) = random.Next(8) == 0 ? ("IF 1", piece) : ("QUOTE x", piece);
            var copy = new XElement(result);
            var field = WordNoise.Field(code, copy).ToList();
            if (code == "IF 1")
            {
                (field[2], field[3]) = (field[3], field[2]);
            }

            piece.ReplaceWith(field);
        }
    }
}
