using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Diagnostics;

/// <summary>Collects mistakes while a file is read; hands them out in the order of the file.</summary>
public sealed class DiagnosticBag
{
    /// <summary>More than this helps nobody: mistakes after it are not kept, but an error among them still counts as one.</summary>
    public const int Limit = 500;

    private readonly List<Diagnostic> _items = [];

    public bool HasErrors { get; private set; }

    public void Add(DiagnosticDescriptor descriptor, TextPosition position, string? subject, params ReadOnlySpan<LocalText> arguments) =>
        Add(new Diagnostic(descriptor, position, subject, ValueList.Create(arguments)));

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (_items.Count < Limit)
        {
            _items.Add(diagnostic);
        }
    }

    public ValueList<Diagnostic> ToSorted() => _items.OrderBy(d => d.Position).ThenBy(d => d.Code, StringComparer.Ordinal).ToValueList();
}
