using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>Reads the text of a piece through everything that Word puts in between.</summary>
internal sealed class PieceTextReader
{
    private static readonly HashSet<string> Properties =
        ["rPr", "tblPr", "tblGrid", "tblPrEx", "sectPr", "sdtPr", "sdtEndPr", "delInstrText", "txbxContent", "rt"];

    private readonly byte[] _part;
    private readonly Func<ElementSpan, bool> _isPiece;
    private readonly PieceText _text;
    private readonly FieldState _fields = new();
    private int _insertions;

    private PieceTextReader(byte[] part, ElementSpan content, Func<ElementSpan, bool> isPiece) =>
        (_part, _isPiece, _text) = (part, isPiece, new PieceText(content));

    /// <param name="content">Of a control, or a cell.</param>
    /// <param name="isPiece">Whether a control within it is a piece, which speaks for itself.</param>
    public static PieceText Read(byte[] part, ElementSpan content, Func<ElementSpan, bool> isPiece)
    {
        var reader = new PieceTextReader(part, content, isPiece);
        reader.ReadChildren(content);
        return reader._text;
    }

    private void ReadChildren(ElementSpan element)
    {
        foreach (var child in element.Children)
        {
            if (child.Namespace == Namespaces.Word)
            {
                Read(child);
            }
            else if (IsObject(child))
            {
                AddFixed(PieceText.Object);
            }
        }
    }

    private void Read(ElementSpan element)
    {
        switch (element.Name)
        {
            case "t":
                AddText(element);
                break;
            case "tab" or "ptab" when element.Parent!.IsWord("r"):
                AddElement('\t', element);
                break;
            case "br" or "cr":
                AddElement('\n', element);
                break;
            case "noBreakHyphen":
                AddElement('-', element);
                break;
            case "sym":
                AddFixed(PieceText.Object);
                break;
            case "p":
                StartParagraph(element);
                break;
            case "sdt":
                ReadControl(element);
                break;
            case "fldChar":
                _fields.Pass(element);
                break;
            case "instrText":
                _fields.AddCode(RawMarkup.TextOf(_part, element));
                break;
            case "fldSimple" when FieldState.IsVolatile(element.Attribute("instr")):
                break;
            case "ins" or "del" or "moveFrom" or "pPr" or "trPr" or "tcPr" or "delText":
                ReadRevision(element);
                break;
            default:
                if (!Properties.Contains(element.Name))
                {
                    ReadChildren(element);
                }

                break;
        }
    }

    private void ReadRevision(ElementSpan element)
    {
        switch (element.Name)
        {
            case "ins":
                _text.HasInsertion = true;
                _insertions++;
                ReadChildren(element);
                _insertions--;
                break;
            case "del" or "delText":
                _text.HasDeletion = true;
                break;
            case "moveFrom":
                _text.HasMovedAway = true;
                break;
            default:
                // The marks of paragraphs and rows can be inserted or deleted too, and cells merged.
                var marks = element.Name == "pPr" ? element.Child("rPr")?.Children ?? [] : element.Children;
                _text.HasInsertion |= marks.Any(mark => mark.IsWord("ins"));
                _text.HasDeletion |= marks.Any(mark => mark.IsWord("del") || mark.IsWord("cellIns") || mark.IsWord("cellDel") || mark.IsWord("cellMerge"));
                break;
        }
    }

    private void StartParagraph(ElementSpan element)
    {
        if (_text.Paragraphs.Count > 0)
        {
            _text.Characters.Add(new PieceCharacter('\n', null, 0, null));
        }

        _text.Paragraphs.Add(element);
        ReadChildren(element);
    }

    private void ReadControl(ElementSpan control)
    {
        if (_isPiece(control))
        {
            AddFixed(PieceText.Object);
        }
        else if (control.Child("sdtPr")?.Child("showingPlcHdr") is null && control.Child("sdtContent") is { } content)
        {
            ReadChildren(content);
        }
    }

    private void AddText(ElementSpan element)
    {
        if (_fields.IsHidden)
        {
            return;
        }

        var unit = new TextUnit(element, RawMarkup.TextOf(_part, element));
        _text.Units.Add(unit);
        for (var i = 0; i < unit.Text.Length; i++)
        {
            if (ComparableText.Of(unit.Text[i]) is { } c)
            {
                Add(new PieceCharacter(c, unit, i, null));
            }
        }
    }

    private void AddElement(char value, ElementSpan element)
    {
        if (!_fields.IsHidden)
        {
            Add(new PieceCharacter(value, null, 0, element));
        }
    }

    private void AddFixed(char value) => Add(new PieceCharacter(value, null, 0, null));

    private void Add(PieceCharacter character)
    {
        _text.Characters.Add(character);
        _text.HasSettledText |= _insertions == 0;
    }

    // Formulas, and text that is there in two forms of which a program chooses one.
    private static bool IsObject(ElementSpan element) =>
        element.Name is "oMath" or "oMathPara" || (element.IsCompatibility("AlternateContent") && HasRunText(element));

    private static bool HasRunText(ElementSpan element) =>
        !element.IsWord("txbxContent") && (element.IsWord("t") || element.Children.Any(HasRunText));
}
