using System.Globalization;

namespace SurveyHub.Web.Features.Authoring.Comparing;

public enum TextKind
{
    /// <summary>What the author goes on from now.</summary>
    Working,

    /// <summary>The catalogue's file.</summary>
    File,

    /// <summary>A published version.</summary>
    Version,

    /// <summary>A draft as it once stood.</summary>
    Revision,
}

/// <summary>Names one text of a questionnaire in an address: <c>draft</c>, <c>file</c>, <c>version-2</c>, <c>revision-14</c>.</summary>
/// <param name="Number">Of the version or revision, from 1; else 0.</param>
public readonly record struct TextReference(TextKind Kind, int Number)
{
    private const string WorkingWord = "draft";
    private const string FileWord = "file";
    private const string VersionPrefix = "version-";
    private const string RevisionPrefix = "revision-";

    public static TextReference Working { get; } = new(TextKind.Working, 0);

    public static TextReference File { get; } = new(TextKind.File, 0);

    public static TextReference Version(int number) => new(TextKind.Version, number);

    public static TextReference Revision(int number) => new(TextKind.Revision, number);

    public static TextReference? Parse(string? text) => text switch
    {
        WorkingWord => Working,
        FileWord => File,
        not null when text.StartsWith(VersionPrefix, StringComparison.Ordinal) => Numbered(TextKind.Version, text[VersionPrefix.Length..]),
        not null when text.StartsWith(RevisionPrefix, StringComparison.Ordinal) => Numbered(TextKind.Revision, text[RevisionPrefix.Length..]),
        _ => null,
    };

    public override string ToString() => Kind switch
    {
        TextKind.Working => WorkingWord,
        TextKind.File => FileWord,
        TextKind.Version => VersionPrefix + Number.ToString(CultureInfo.InvariantCulture),
        TextKind.Revision => RevisionPrefix + Number.ToString(CultureInfo.InvariantCulture),
    };

    private static TextReference? Numbered(TextKind kind, string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new TextReference(kind, number) : null;
}
