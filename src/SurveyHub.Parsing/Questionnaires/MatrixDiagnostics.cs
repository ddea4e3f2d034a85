using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Every mistake that only a matrix of choices can hold. Each has an example in the tests.</summary>
public static class MatrixDiagnostics
{
    public static readonly DiagnosticDescriptor MixedBoxes = new("SH1120", Error,
        "Här står {0} men {1} i de andra cellerna: alla ska ha samma slag, ( ) för ett val på varje rad och [ ] för flera.",
        "Here stands {0} but {1} in the other cells: all should be of one kind, ( ) for one choice on each row and [ ] for several.");

    public static readonly DiagnosticDescriptor EmptyBox = new("SH1121", Error,
        "Cellen är tom. Skriv {0} i den, som i de andra.",
        "The cell is empty. Write {0} in it, as in the others.");

    public static readonly DiagnosticDescriptor NotABox = new("SH1122", Error,
        "”{0}” kan inte stå i en cell bland svarsalternativ. Skriv {1}, med ett blanksteg i; det är den som svarar som väljer.",
        "'{0}' cannot stand in a cell among options. Write {1}, with a blank in it; it is the respondent who chooses.");

    public static readonly DiagnosticDescriptor FieldAmongOptions = new("SH1123", Error,
        "”{0}” är ett svarsfält (`{1}`) bland svarsalternativ. Gör en tabell av det i en fråga för sig, eller ta bort `{1}` om det är ett svarsalternativ.",
        "'{0}' is a field (`{1}`) among options. Make a table of it in a question of its own, or remove `{1}` if it is an option.");

    public static readonly DiagnosticDescriptor KindInCorner = new("SH1124", Error,
        "”{0}” ska inte stå här: {1} i cellerna säger vad som svaras. Här står bara det som gäller alla rader, till exempel `{2}`.",
        "'{0}' should not stand here: {1} in the cells says what is answered. Here stands only what goes for all rows, for example `{2}`.");
}
