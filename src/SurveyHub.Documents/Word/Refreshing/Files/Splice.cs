using System.Text;

namespace SurveyHub.Documents.Word.Refreshing.Files;

/// <summary>
/// Changes to a part as stretches of its bytes that others take the place of. Whatever lies in no stretch comes out byte for byte as it was.
/// </summary>
internal sealed class Splice(byte[] part)
{
    private readonly List<(int Start, int End, string Markup)> _changes = [];

    public byte[] Part { get; } = part;

    public bool IsEmpty => _changes.Count == 0;

    public void Replace(ElementSpan element, string markup) => Replace(element.Start, element.End, markup);

    public void Remove(ElementSpan element) => Replace(element.Start, element.End, "");

    public void Insert(int position, string markup) => Replace(position, position, markup);

    public void Replace(int start, int end, string markup) => _changes.Add((start, end, markup));

    /// <exception cref="InvalidOperationException">Two stretches overlap: a mistake of ours, which must not become a file.</exception>
    public byte[] Apply()
    {
        using var result = new MemoryStream(Part.Length + 4096);
        var position = 0;
        foreach (var (start, end, markup) in _changes.OrderBy(change => change.Start).ThenBy(change => change.End))
        {
            if (start < position)
            {
                throw new InvalidOperationException($"Two changes meet at byte {start}.");
            }

            result.Write(Part, position, start - position);
            result.Write(Encoding.UTF8.GetBytes(markup));
            position = end;
        }

        result.Write(Part, position, Part.Length - position);
        return result.ToArray();
    }
}
