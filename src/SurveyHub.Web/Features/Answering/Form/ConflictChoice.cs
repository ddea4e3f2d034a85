using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Writing;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What a person decides about the texts of one field, as the buttons beside it send it (<see cref="Shell.Form.FieldNames.Use"/>).</summary>
/// <param name="Chosen">The entry whose text is to hold; null when it is what stands in the field's control.</param>
/// <param name="Held">The entry that held when the buttons were drawn; 0 when nothing did.</param>
/// <param name="UpTo">The newest conflicting entry that was shown.</param>
internal sealed record ConflictChoice(FieldPath Path, long? Chosen, long Held, long UpTo)
{
    private const char Separator = ' ';
    private const string Typed = "text";

    /// <summary>What holds is to stay.</summary>
    public bool IsKeeping => Chosen == Held;

    /// <summary>Of a text in the log: the one of two people who choose it at once that comes second changes nothing more.</summary>
    public Guid SaveId => new([.. BitConverter.GetBytes(Chosen ?? 0), .. BitConverter.GetBytes(Held)]);

    public Settlement Settlement => new(Path.WithoutRow, StoredPath.RowKeyOf(Path), Held == 0 ? null : Held, UpTo, IsKeeping ? null : Chosen);

    public static ConflictChoice? TryParse(string? text)
    {
        var parts = text?.Split(Separator) ?? [];
        return parts.Length == 4
            && FieldPath.TryParse(parts[0], out var path)
            && (parts[1] == Typed || IsEntry(parts[1]))
            && IsEntry(parts[2])
            && IsEntry(parts[3])
                ? new ConflictChoice(path, parts[1] == Typed ? null : Entry(parts[1]), Entry(parts[2]), Entry(parts[3]))
                : null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Path}{Separator}{Chosen?.ToString(CultureInfo.InvariantCulture) ?? Typed}{Separator}{Held}{Separator}{UpTo}");

    private static bool IsEntry(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static long Entry(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
