using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>Why a file is not taken as the template of reports.</summary>
public static class TemplateDiagnostics
{
    public static readonly DiagnosticDescriptor NotTemplate = new("SH5341", Error,
        "Filen går inte att läsa som en Word-mall. Ladda upp en mall (.dotx) eller ett dokument (.docx) utan lösenord.",
        "The file cannot be read as a Word template. Upload a template (.dotx) or a document (.docx) without a password.");

    public static readonly DiagnosticDescriptor Macros = new("SH5342", Error,
        "Mallen får inte innehålla makron. Spara den som en vanlig Word-mall (.dotx).",
        "The template must not hold macros. Save it as an ordinary Word template (.dotx).");

    public static readonly DiagnosticDescriptor TooLarge = new("SH5343", Error,
        "Mallen är för stor: högst {0} MB uppackad. Gör bilderna i den mindre.",
        "The template is too large: at most {0} MB unpacked. Make its pictures smaller.");

    public static readonly DiagnosticDescriptor Broken = new("SH5344", Error,
        "Mallen är skadad: {0}. Öppna den i Word och spara den igen.",
        "The template is damaged: {0}. Open it in Word and save it again.");

    public static readonly DiagnosticDescriptor Strict = new("SH5345", Error,
        "Mallen är sparad som ”Strict Open XML”. Spara den som en vanlig Word-mall (.dotx).",
        "The template is saved as 'Strict Open XML'. Save it as an ordinary Word template (.dotx).");

    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticCatalogue.DeclaredBy(typeof(TemplateDiagnostics));
}
