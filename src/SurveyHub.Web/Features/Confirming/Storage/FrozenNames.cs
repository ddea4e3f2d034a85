using System.Buffers;
using SurveyHub.Documents;
using SurveyHub.Domain.Panels;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>How the files of an edition are called in its archive.</summary>
internal static class FrozenNames
{
    public const string Inputs = "underlag";

    private const string Report = "rapport";
    private const string Parts = "delar";
    private const int MostOfName = 100;

    // No code has one in it.
    private static readonly SearchValues<char> EndsOfCode = SearchValues.Create("._");

    /// <param name="extension">With its full stop.</param>
    public static string Form(string extension) => $"{Report}{extension}";

    public static string Input(string name) => $"{Inputs}/{name}";

    /// <summary>".docx", ".wide.csv": what follows the first full stop of a file's own name.</summary>
    public static string ExtensionOf(string name) => name[name.IndexOf('.', name.LastIndexOf('/') + 1)..];

    /// <param name="part">The name of a file of a part.</param>
    public static OrganisationCode OrganisationOf(string part) => OrganisationCode.Parse(part[(Parts.Length + 1)..part.AsSpan().IndexOfAny(EndsOfCode)]);

    /// <summary>"delar/09_gotland.html": whoever opens the archive sees whose it is.</summary>
    /// <param name="extension">With its full stop.</param>
    public static string Part(OrganisationCode code, string shortName, string extension) => $"{Parts}/{code}_{Cut(FileNames.Plain(shortName))}{extension}";

    /// <summary>The names that the files of an organisation's part can have: in editions before the organisation's name was in them, its code alone.</summary>
    public static IReadOnlyList<string> PartsOf(OrganisationCode code, string shortName) =>
        [.. PartFormat.All.SelectMany(format => new[] { Part(code, shortName, format.Extension), $"{Parts}/{code}{format.Extension}" })];

    // A provider may have a name of two hundred characters, and a file's has room for as many with all that stands around it.
    private static string Cut(string name) => name.Length > MostOfName ? name[..MostOfName] : name;
}
