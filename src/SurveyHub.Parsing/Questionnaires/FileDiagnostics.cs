using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What can be wrong about fields that take a file.</summary>
public static class FileDiagnostics
{
    public static readonly DiagnosticDescriptor FileInTable = new("SH1200", Error,
        "”{0}” kan inte stå i en tabell. Skriv ett eget svarsfält för filen, utanför tabellen.",
        "'{0}' cannot stand in a table. Write a field of its own for the file, outside the table.");

    public static readonly DiagnosticDescriptor UnknownFileKind = new("SH1201", Error,
        "”{0}” är inget slag av fil som kan bifogas. {1}",
        "'{0}' is no kind of file that can be attached. {1}");

    public static readonly DiagnosticDescriptor RepeatedFileKind = new("SH1202", Error,
        "”{0}” står två gånger bland slagen av filer.",
        "'{0}' stands twice among the kinds of files.");
}
