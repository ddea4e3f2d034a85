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

    public static readonly DiagnosticDescriptor NoBrowser = new("SH4016", Error,
        "En PDF skrivs ut av en webbläsare (Chromium, Chrome eller Edge), och någon sådan hittades inte. Ange den med --browser eller {0}, eller gör en .docx "
        + "eller .html: Word och webbläsaren sparar dem som PDF.",
        "A PDF is printed by a browser (Chromium, Chrome or Edge), and none was found. Name it with --browser or {0}, or make a .docx or .html: Word and "
        + "the browser save them as PDF.");

    public static readonly DiagnosticDescriptor NotPrinted = new("SH4017", Error,
        "Webbläsaren {0} gjorde ingen PDF: {1}. Gör en .docx eller .html i stället: Word och webbläsaren sparar dem som PDF.",
        "The browser {0} made no PDF: {1}. Make a .docx or .html instead: Word and the browser save them as PDF.");
}
