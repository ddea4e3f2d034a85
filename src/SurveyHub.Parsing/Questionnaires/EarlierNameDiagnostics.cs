using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Mistakes in what something was called in earlier questionnaires. Each has an example in the tests.</summary>
public static class EarlierNameDiagnostics
{
    public static readonly DiagnosticDescriptor BadEarlierName = new("SH1132", Error,
        "”{0}” säger inte vad det hette förr. Skriv ett id, och enkäten inom parentes om det inte gäller alla tidigare: antal (vardplatser-2018).",
        "'{0}' does not say what it was called before. Write an id, and the questionnaire in brackets unless all earlier ones are meant: beds (hospitals-2018).");

    public static readonly DiagnosticDescriptor EarlierPathOfMany = new("SH1133", Error,
        "”{0}” är en sökväg till ett svarsfält, och kan bara sägas om ett. Skriv ett id.",
        "'{0}' is the path of one field, and can be said of one only. Write an id.");

    public static readonly DiagnosticDescriptor RepeatedEarlierName = new("SH1134", Error,
        "”{0}”: vad det hette i samma enkät är redan sagt.",
        "'{0}': what it was called in the same questionnaire is said already.");
}
