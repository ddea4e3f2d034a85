using System.Text;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>Follows the fields of a part, which begin, separate and end in runs of their own and lie within each other.</summary>
internal sealed class FieldState
{
    /// <summary>Word fills these in by itself whenever it likes.</summary>
    private static readonly string[] Volatile = ["SEQ", "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF"];

    private readonly Stack<Field> _open = new();

    public bool IsInCode => _open.Any(open => !open.IsSeparated);

    /// <summary>The code that one is in, for people.</summary>
    public string Code => _open.FirstOrDefault(open => !open.IsSeparated)?.Code.ToString().Trim() ?? "";

    /// <summary>What stands here is code, or a result that is Word's own affair.</summary>
    public bool IsHidden => _open.Any(open => !open.IsSeparated || IsVolatile(open.Code.ToString()));

    public static bool IsVolatile(string? code) =>
        Volatile.Contains(code?.TrimStart().Split(' ', 2)[0] ?? "", StringComparer.OrdinalIgnoreCase);

    public void Pass(ElementSpan mark)
    {
        switch (mark.Attribute("fldCharType"))
        {
            case "begin":
                _open.Push(new Field());
                break;
            case "separate" when _open.TryPeek(out var field):
                field.IsSeparated = true;
                break;
            case "end":
                _open.TryPop(out _);
                break;
        }
    }

    public void AddCode(string text)
    {
        if (_open.TryPeek(out var field) && !field.IsSeparated)
        {
            field.Code.Append(text);
        }
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool IsSeparated { get; set; }
    }
}
