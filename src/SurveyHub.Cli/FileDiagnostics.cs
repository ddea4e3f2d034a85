using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Cli;

/// <summary>What can be wrong with a file as such, before a word of it is read or written.</summary>
internal static class FileDiagnostics
{
    public static readonly DiagnosticDescriptor NotFound = new("SH4011", Error,
        "Filen finns inte.",
        "The file does not exist.");

    public static readonly DiagnosticDescriptor IsFolder = new("SH4012", Error,
        "Det är en mapp och ingen fil.",
        "This is a folder and no file.");

    public static readonly DiagnosticDescriptor NotReadable = new("SH4013", Error,
        "Filen går inte att läsa: {0}",
        "The file cannot be read: {0}");

    public static readonly DiagnosticDescriptor NoFolder = new("SH4014", Error,
        "Mappen som filen skulle ligga i finns inte.",
        "The folder for the file does not exist.");

    public static readonly DiagnosticDescriptor NotWritable = new("SH4015", Error,
        "Filen går inte att skriva: {0}",
        "The file cannot be written: {0}");
}
