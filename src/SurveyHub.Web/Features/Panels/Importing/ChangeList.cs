using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Panels.Importing;

/// <summary>Collects the values that really differ.</summary>
internal sealed class ChangeList
{
    private readonly List<ValueChange> _changes = [];

    public ChangeList Add(LocalText what, string before, string after)
    {
        if (before != after)
        {
            _changes.Add(new ValueChange(what, before, after));
        }

        return this;
    }

    public List<ValueChange> ToList() => [.. _changes];
}
