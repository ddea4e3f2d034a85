using System.Text.RegularExpressions;
using SurveyHub.Architecture.Tests.Projects;

namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>What the built assemblies may name. Every rule returns its violations in words; none means that it holds.</summary>
public static partial class AssemblyRules
{
    private const string MailNamespace = "SurveyHub.Web.Platform.Mail";

    /// <param name="baseLibrary">Simple names of the assemblies of the base class library.</param>
    public static IEnumerable<string> DomainUsesTheBaseLibraryOnly(
        IEnumerable<AssemblyFacts> assemblies, IReadOnlySet<string> baseLibrary) =>
        from assembly in assemblies
        where assembly.Name == "SurveyHub.Domain"
        from reference in assembly.References
        where !baseLibrary.Contains(reference)
        select $"SurveyHub.Domain may not use {reference}";

    /// <summary>As the rule on project files, but a package that came along with another one is seen too.</summary>
    /// <param name="projectOf">The project behind an assembly.</param>
    public static IEnumerable<string> PackagesStayWithTheirOwner(IEnumerable<AssemblyFacts> assemblies, Func<string, string> projectOf) =>
        from assembly in assemblies
        from reference in assembly.References
        let owner = PackageOwners.OwnerOf(reference)
        where owner is not null && owner != projectOf(assembly.Name)
        select $"{assembly.Name} may not use {reference}: only {owner} knows it";

    /// <summary>Mail packages are known in one namespace, behind which the way mail leaves the house may change.</summary>
    public static IEnumerable<string> MailStaysInItsNamespace(IEnumerable<AssemblyFacts> assemblies) =>
        from use in assemblies.SelectMany(assembly => assembly.Uses)
        where use.Used.Assembly is "MailKit" or "MimeKit" && !use.User.IsWithin(MailNamespace)
        select $"{use.User} may not use {use.Used}: only {MailNamespace} knows {use.Used.Assembly}";

    /// <summary>
    /// Feature slices meet through the domain or the platform, so that one can be changed or deleted without reading another. A row may
    /// point to another slice's row: ids, and the foreign keys in mappings, are free.
    /// </summary>
    public static IEnumerable<string> SlicesDoNotNameEachOther(
        IEnumerable<AssemblyFacts> assemblies, IReadOnlyCollection<SliceCrossing> allowed) =>
        from crossing in Crossings(assemblies)
        where !allowed.Any(exception => (exception.From, exception.To) == (crossing.From, crossing.To))
        select $"{crossing.Use.User} may not use {crossing.Use.Used}: slice {crossing.From} does not know slice {crossing.To}";

    /// <summary>An exception that nothing needs any more would let the next one in unseen.</summary>
    public static IEnumerable<string> SliceCrossingsAreNeeded(
        IEnumerable<AssemblyFacts> assemblies, IReadOnlyCollection<SliceCrossing> allowed)
    {
        var needed = Crossings(assemblies).Select(crossing => (crossing.From, crossing.To)).ToHashSet();
        return allowed
            .Where(exception => !needed.Contains((exception.From, exception.To)))
            .Select(exception => $"the exception {exception.From} -> {exception.To} is not needed any more");
    }

    private static IEnumerable<(string From, string To, TypeUse Use)> Crossings(IEnumerable<AssemblyFacts> assemblies) =>
        from use in assemblies.SelectMany(assembly => assembly.Uses)
        let @from = SliceOf(use.User)
        let to = SliceOf(use.Used)
        where @from is not null && to is not null && @from != to && !IsForeignKey(use)
        select (@from, to, use);

    private static bool IsForeignKey(TypeUse use) =>
        use.Used.Name.EndsWith("Id", StringComparison.Ordinal) || use.User.Name.EndsWith("Configuration", StringComparison.Ordinal);

    private static string? SliceOf(TypeName type)
    {
        var match = Slice().Match(type.Namespace);
        return match.Success ? match.Groups["slice"].Value : null;
    }

    [GeneratedRegex(@"^SurveyHub\.Web\.Features\.(?<slice>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slice();
}
