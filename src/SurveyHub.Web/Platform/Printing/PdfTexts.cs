using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Platform.Printing;

internal static class PdfTexts
{
    public static readonly ScreenText NotMade = new("Det blev ingen PDF", "No PDF was made");
    public static readonly ScreenText TryAgain = new("Försök igen", "Try again");

    private static readonly ScreenText Busy = new(
        "Andra gör PDF-filer just nu. Försök igen om en stund, eller hämta Word-filen, som kan sparas som PDF.",
        "Others are making PDF files just now. Try again in a while, or download the Word file, which can be saved as PDF.");

    private static readonly ScreenText Late = new(
        "Det tog för lång tid och avbröts. Försök igen, eller hämta Word-filen, som kan sparas som PDF.",
        "It took too long and was stopped. Try again, or download the Word file, which can be saved as PDF.");

    private static readonly ScreenText Broken = new(
        "Webbläsaren på servern, som gör PDF-filer, svarade med ett fel. Hämta Word-filen, som kan sparas som PDF, och säg till den som sköter programmet.",
        "The browser on the server, which makes PDF files, answered with an error. Download the Word file, which can be saved as PDF, and tell whoever runs the program.");

    public static ScreenText Help(PdfFailure failure) => failure switch
    {
        PdfFailure.Busy => Busy,
        PdfFailure.Late => Late,
        PdfFailure.Broken => Broken,
        _ => throw new ArgumentOutOfRangeException(nameof(failure)),
    };
}
