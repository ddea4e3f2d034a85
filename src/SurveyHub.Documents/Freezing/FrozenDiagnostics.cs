using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Documents.Freezing;

/// <summary>What may be wrong with the archive of an edition.</summary>
public static class FrozenDiagnostics
{
    public static readonly DiagnosticDescriptor NoArchive = new("SH5451", Error,
        "Filen går inte att läsa som ett zip-arkiv.", "The file cannot be read as a zip archive.");

    public static readonly DiagnosticDescriptor NoManifest = new("SH5452", Error,
        "Arkivet har inget manifest som går att läsa ({0}), så det är ingen utgåva av en rapport.", "The archive has no manifest that can be read ({0}), so it is no edition of a report.");

    public static readonly DiagnosticDescriptor Missing = new("SH5453", Error,
        "”{0}” står i manifestet men finns inte i arkivet.", "'{0}' is in the manifest but not in the archive.");

    public static readonly DiagnosticDescriptor Changed = new("SH5454", Error,
        "”{0}” är ändrad: manifestet säger {1}, filen är {2}.", "'{0}' is changed: the manifest says {1}, the file is {2}.");

    public static readonly DiagnosticDescriptor Unlisted = new("SH5455", Error,
        "”{0}” finns i arkivet men inte i manifestet.", "'{0}' is in the archive but not in the manifest.");

    public static readonly DiagnosticDescriptor Disagree = new("SH5456", Error,
        "De två manifesten, {0} och {1}, säger inte samma sak.", "The two manifests, {0} and {1}, do not say the same.");

    public static readonly DiagnosticDescriptor Twice = new("SH5457", Error,
        "”{0}” finns två gånger i arkivet.", "'{0}' is twice in the archive.");

    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticCatalogue.DeclaredBy(typeof(FrozenDiagnostics));
}

/// <summary>Something that is wrong with an archive.</summary>
public sealed record FrozenProblem(DiagnosticDescriptor Descriptor, ValueList<LocalText> Arguments)
{
    public string Message(Language language) => Descriptor.Format(language, Arguments);
}
