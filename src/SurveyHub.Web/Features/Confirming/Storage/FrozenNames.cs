using SurveyHub.Domain.Panels;

namespace SurveyHub.Web.Features.Confirming.Storage;

/// <summary>How the files of an edition are called in its archive.</summary>
internal static class FrozenNames
{
    public const string Inputs = "underlag";

    private const string Report = "rapport";
    private const string Parts = "delar";

    /// <param name="extension">With its full stop.</param>
    public static string Form(string extension) => $"{Report}{extension}";

    public static string Input(string name) => $"{Inputs}/{name}";

    /// <summary>".docx", ".wide.csv": what follows the first full stop of a file's own name.</summary>
    public static string ExtensionOf(string name) => name[name.IndexOf('.', name.LastIndexOf('/') + 1)..];

    /// <param name="part">The name of a file of a part.</param>
    public static OrganisationCode OrganisationOf(string part) => OrganisationCode.Parse(part[(Parts.Length + 1)..part.IndexOf('.', Parts.Length)]);

    /// <param name="extension">With its full stop; empty gives what the names of all its files begin with.</param>
    public static string Part(OrganisationCode organisation, string extension) => $"{Parts}/{organisation}{(extension.Length == 0 ? "." : extension)}";
}
