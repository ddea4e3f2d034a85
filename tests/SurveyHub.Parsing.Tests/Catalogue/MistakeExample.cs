using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Format;

namespace SurveyHub.Parsing.Tests.Catalogue;

/// <summary>A file with one mistake in it.</summary>
/// <param name="Expected">The kind of mistake.</param>
/// <param name="File">The file's text.</param>
/// <param name="Place">Where it stands.</param>
public sealed record MistakeExample(DiagnosticDescriptor Expected, string File, TextPosition Place)
{
    /// <summary>How it is read: by itself, or as the translation of another file.</summary>
    public Func<string, IReadOnlyList<Diagnostic>> Read { get; init; } = file => QuestionnaireFile.Parse(file).Diagnostics;

    public IReadOnlyList<Diagnostic> Diagnose() => Read(File);

    /// <summary>Stands in an example where the message should point.</summary>
    private const char Pointer = '¦';

    /// <summary>An example in which a pointer shows the place of the mistake; what it lacks of a file is added.</summary>
    public static MistakeExample In(DiagnosticDescriptor expected, string example) => Whole(expected, Fragment.Of(example).File);

    /// <summary>A whole file in which a pointer shows the place of the mistake; without one it is the start.</summary>
    public static MistakeExample Whole(DiagnosticDescriptor expected, string file)
    {
        var offset = Math.Max(0, file.IndexOf(Pointer, StringComparison.Ordinal));
        var lineStart = offset == 0 ? 0 : file.LastIndexOf('\n', offset - 1) + 1;
        var place = new TextPosition(file.AsSpan(0, offset).Count('\n') + 1, offset - lineStart + 1);
        return new MistakeExample(expected, file.Replace(Pointer.ToString(), "", StringComparison.Ordinal), place);
    }

    public override string ToString() => Expected.Code;
}
