using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>
/// Sets derived pieces in content controls. The same element stands around runs in a paragraph and around a table. None is locked: staff may
/// delete a sentence, and what is gone is told when the file is refreshed.
/// </summary>
/// <param name="numbers">Those of the other parts of the file, to which its own are added; Word tells controls of all parts apart by them.</param>
internal sealed class MarkWriter(MarkupWriter xml, HashSet<int>? numbers = null)
{
    /// <summary>Word keeps as many characters of a title.</summary>
    private const int LongestTitle = 64;

    private readonly HashSet<int> _ids = numbers ?? [];

    /// <summary>What is written until the scope is disposed is the piece.</summary>
    public MarkScope Start(PieceMark mark)
    {
        var control = xml.Element("w:sdt");
        using (xml.Element("w:sdtPr"))
        {
            xml.Value("w:alias", TextCut.Shown(mark.Name, LongestTitle));
            xml.Value("w:tag", mark.Key);
            xml.Value("w:id", IdOf(mark.Key).Invariant());
        }

        return new MarkScope(control, xml.Element("w:sdtContent"));
    }

    /// <summary>Positive, and the same for the same key wherever no other control has taken it.</summary>
    private int IdOf(string key)
    {
        var id = BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) & 0x3FFF_FFFF;
        while (!_ids.Add(++id))
        {
        }

        return id;
    }

    /// <summary>An open piece; disposing closes it. The default is none, and closes nothing.</summary>
    public readonly ref struct MarkScope
    {
        private readonly MarkupWriter.ElementScope _control;
        private readonly MarkupWriter.ElementScope _content;

        private readonly bool _isOpen;

        internal MarkScope(MarkupWriter.ElementScope control, MarkupWriter.ElementScope content)
        {
            _control = control;
            _content = content;
            _isOpen = true;
        }

        public void Dispose()
        {
            if (_isOpen)
            {
                _content.Dispose();
                _control.Dispose();
            }
        }
    }
}
