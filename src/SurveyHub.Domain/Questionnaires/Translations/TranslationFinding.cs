using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>One way in which a translation disagrees with its original.</summary>
/// <param name="Arguments">What fills the placeholders of the message.</param>
public sealed record TranslationFinding(DiagnosticDescriptor Descriptor, TranslationPlace Place, ValueList<LocalText> Arguments);

/// <summary>Collects findings; what is found in every cell of a column is said once.</summary>
internal sealed class TranslationFindings
{
    private readonly List<TranslationFinding> _items = [];
    private readonly HashSet<TranslationFinding> _known = [];

    public int Count => _items.Count;

    public void Add(DiagnosticDescriptor descriptor, TranslationPlace place, params ReadOnlySpan<LocalText> arguments)
    {
        var finding = new TranslationFinding(descriptor, place, ValueList.Create(arguments));
        if (_known.Add(finding))
        {
            _items.Add(finding);
        }
    }

    public ValueList<TranslationFinding> ToValueList() => _items.ToValueList();
}
