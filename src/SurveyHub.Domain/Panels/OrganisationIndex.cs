using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Panels;

/// <summary>Finds an organisation by what a file calls it. A file of answers names one on every row, so looking through them all would take a time that grows with the square.</summary>
internal sealed class OrganisationIndex
{
    private readonly Dictionary<string, Organisation> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _byName = new(StringComparer.OrdinalIgnoreCase);

    public OrganisationIndex(ValueList<Organisation> organisations)
    {
        foreach (var organisation in organisations)
        {
            _byCode.TryAdd(organisation.Code.ToString(), organisation);

            // Of two with one name it is the first that is meant.
            foreach (var name in organisation.Names)
            {
                _byName.TryAdd(name, organisation);
            }
        }
    }

    /// <summary>By code, or else by name; null where nobody is called so.</summary>
    public Organisation? Find(string text)
    {
        var sought = SwedishNumber.Plain(text);
        return _byCode.GetValueOrDefault(sought) ?? _byName.GetValueOrDefault(sought);
    }
}
