using SurveyHub.TestKit.Respondents;

namespace SurveyHub.Web.Tests.Features.Answering.Histories;

/// <summary>The form open in a browser without script.</summary>
internal sealed class PlainTab(DrawnPage page)
{
    private readonly Dictionary<string, string> _values = page.Fields.ToDictionary(field => field.Path, field => field.Value, StringComparer.Ordinal);

    public DrawnPage Page => page;

    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>What the person changed.</summary>
    public IEnumerable<string> Typed => page.Fields.Where(one => _values[one.Path] != one.Value).Select(one => _values[one.Path]);

    public void Type(string path, string text) => _values[path] = text;
}
