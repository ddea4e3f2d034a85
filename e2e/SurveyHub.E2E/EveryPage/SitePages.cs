using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.EveryPage;

/// <summary>
/// The pages that the built site has, read from its assembly without loading it: components with a route, and the answering pages, whose
/// endpoints choose the component by the state of the response.
/// </summary>
internal static class SitePages
{
    private const string Root = "SurveyHub.Web.";
    private static readonly string[] AnsweringPages =
    [
        Root + "Features.Answering.Pages", Root + "Features.Answering.People.Pages", Root + "Features.Answering.Deciding.Pages", Root + "Features.Confirming.Replying",
    ];

    private static readonly Lazy<ImmutableDictionary<string, ImmutableArray<string>>> Read = new(ReadAssembly);

    /// <summary>Route templates by component; none for answering pages. Names begin below SurveyHub.Web, since two features may have a page of one name.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> All => Read.Value;

    /// <summary>Whether a component is drawn at a path. True for components without a route: their address tells nothing.</summary>
    public static bool IsAt(string component, string path) =>
        All[component] is var templates && (templates.IsEmpty || templates.Any(template => Pattern(template).IsMatch(path)));

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadAssembly()
    {
        using var file = new PEReader(File.OpenRead(RunningSurveyHub.Program));
        var metadata = file.GetMetadataReader();
        var pages = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            var space = metadata.GetString(type.Namespace);
            var name = metadata.GetString(type.Name);
            ImmutableArray<string> templates =
                [.. type.GetCustomAttributes().Select(metadata.GetCustomAttribute).Where(a => IsRoute(metadata, a)).Select(a => Template(metadata, a))];
            if (templates.Length > 0 || (AnsweringPages.Contains(space) && name.EndsWith("Page", StringComparison.Ordinal)))
            {
                pages.Add($"{space}.{name}"[Root.Length..], templates);
            }
        }

        return pages.ToImmutable();
    }

    private static bool IsRoute(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, "RouteAttribute");

    /// <summary>The attribute's one argument: after the prolog of two bytes, a string.</summary>
    private static string Template(MetadataReader metadata, CustomAttribute attribute)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16();
        return value.ReadSerializedString() ?? "";
    }

    private static Regex Pattern(string template) => new(
        "^" + Regex.Replace(
            template,
            @"\{(?<rest>\*)?\w+(?::(?<kind>\w+))?\}",
            parameter => parameter.Groups["rest"].Success ? ".+" : parameter.Groups["kind"].Value switch { "guid" => "[0-9a-f-]{36}", "int" or "long" => "[0-9]+", _ => "[^/]+" },
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)) + "$",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));
}
