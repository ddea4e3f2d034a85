using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Diagnostics;

/// <summary>A place in a text file; both numbers start at one, as editors count. A column counts UTF-16 units.</summary>
public readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>
{
    public static TextPosition Start { get; } = new(1, 1);

    public int CompareTo(TextPosition other) => (Line, Column).CompareTo((other.Line, other.Column));

    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;
}

/// <summary>A mistake at a place in a file.</summary>
/// <param name="Descriptor">The kind of mistake.</param>
/// <param name="Position">Where it starts.</param>
/// <param name="Subject">The id of the question it concerns, or null where there is none yet.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextPosition Position, string? Subject, ValueList<LocalText> Arguments)
{
    public string Code => Descriptor.Code;

    public Severity Severity => Descriptor.Severity;

    public string Message(Language language) => Descriptor.Format(language, Arguments);

    /// <summary>One line as compilers write it: <c>file:line:column: error SHnnnn: message</c>. Editors and scripts read this form.</summary>
    public string ToLine(string file, Language language)
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        return $"{file}:{Position.Line}:{Position.Column}: {severity} {Code}: {Message(language)}";
    }
}
