using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Parsing.Questionnaires.Sharing;

/// <summary>What can be wrong about a shared block, or about the line that takes it in.</summary>
public static class SharingDiagnostics
{
    public static readonly DiagnosticDescriptor BadSharedLine = new("SH1210", Error,
        "Raden tar inte in något gemensamt block. Efter ”{0}:” ska en länk med blockets namn stå, och inget mer: `*{0}:* [Kontaktuppgifter](gemensamt/kontakt.md)`",
        "The line takes in no shared block. After '{0}:' a link with the name of the block should stand, and nothing more: `*{0}:* [Contact details](gemensamt/kontakt.md)`");

    public static readonly DiagnosticDescriptor BadPath = new("SH1211", Error,
        "”{0}” kan inte vara ett gemensamt block. Skriv filens plats räknad från enkätens mapp, och inom den, till exempel gemensamt/kontakt.md.",
        "'{0}' cannot be a shared block. Write the place of the file from the folder of the questionnaire, and within it, for example gemensamt/kontakt.md.");

    public static readonly DiagnosticDescriptor NotFound = new("SH1212", Error,
        "Det gemensamma blocket ”{0}” finns inte. {1}",
        "The shared block '{0}' does not exist. {1}");

    public static readonly DiagnosticDescriptor NotReadable = new("SH1213", Error,
        "Det gemensamma blocket ”{0}” går inte att läsa: filen är inte UTF-8. Spara den som UTF-8.",
        "The shared block '{0}' cannot be read: the file is not UTF-8. Save it as UTF-8.");

    public static readonly DiagnosticDescriptor NotABlock = new("SH1214", Error,
        "”{0}” är inget gemensamt block: överst i filen ska det stå ”gemensamt block:” och ett id, i stället för ”id:”.",
        "'{0}' is no shared block: at the top of the file 'shared block:' and an id should stand, instead of 'id:'.");

    public static readonly DiagnosticDescriptor OtherLanguage = new("SH1215", Error,
        "Det gemensamma blocket ”{0}” är på {1}, men den här filen på {2}. Ta in blocket på {2}.",
        "The shared block '{0}' is in {1}, but this file in {2}. Take in the block in {2}.");

    public static readonly DiagnosticDescriptor BlockHasErrors = new("SH1216", Error,
        "Det gemensamma blocket ”{0}” har fel. Rätta dem i den filen.",
        "The shared block '{0}' has errors. Correct them in that file.");

    public static readonly DiagnosticDescriptor SameBlockTwice = new("SH1217", Error,
        "Det gemensamma blocket ”{0}” står redan på rad {1}.",
        "The shared block '{0}' stands already on line {1}.");

    public static readonly DiagnosticDescriptor IdTaken = new("SH1218", Error,
        "Frågan ”{0}” på rad {1} i ”{2}” har ett id som redan används {3}.",
        "The question '{0}' on line {1} of '{2}' has an id that is used already {3}.");

    public static readonly DiagnosticDescriptor IdTakenByBlock = new("SH1219", Error,
        "Id:t ”{0}” används redan av frågan på rad {1} i ”{2}”.",
        "The id '{0}' is used already by the question on line {1} of '{2}'.");

    public static readonly DiagnosticDescriptor BlockInBlock = new("SH1220", Error,
        "Ett gemensamt block kan inte ta in ett annat. Ta in båda i enkäten.",
        "A shared block cannot take in another. Take both into the questionnaire.");

    public static readonly DiagnosticDescriptor SectionInBlock = new("SH1221", Error,
        "Ett gemensamt block har inga avsnitt (##): frågorna hör till det avsnitt som de tas in i. Stryk rubriken.",
        "A shared block has no sections (##): its questions belong to the section that they are taken into. Take the heading away.");

    public static readonly DiagnosticDescriptor SettingNotInBlock = new("SH1222", Error,
        "”{0}” sägs i enkäten och inte i ett gemensamt block. Stryk raden.",
        "'{0}' is said in the questionnaire and not in a shared block. Take the line away.");

    public static readonly DiagnosticDescriptor AfterBlock = new("SH1223", Error,
        "Efter ett gemensamt block ska en ny fråga (###) eller ett nytt avsnitt (##) komma. Flytta det här upp till en fråga, eller skriv en rubrik ovanför.",
        "After a shared block a new question (###) or section (##) should come. Move this up to a question, or write a heading above it.");

    public static readonly DiagnosticDescriptor NoQuestionnaire = new("SH1224", Error,
        "Filen är ett gemensamt block och ingen enkät. En enkät tar in den med raden *Gemensamt:* och en länk.",
        "The file is a shared block and no questionnaire. A questionnaire takes it in with the line *Shared:* and a link.");

    public static readonly DiagnosticDescriptor OtherKindOfFile = new("SH1225", Error,
        "Översättningen ska vara som originalet {0}. Skriv ”{1}: {2}” överst.",
        "Like the original, the translation should be {0}. Write '{1}: {2}' at the top.");

    /// <summary>It may leave out limits and conditions, which stand in its original.</summary>
    public static readonly DiagnosticDescriptor TranslationOfBlock = new("SH1226", Error,
        "”{0}” är en översättning från {1} och kan bara tas in av en översättning. Ta in ett block som är skrivet på enkätens språk.",
        "'{0}' is a translation from {1} and can be taken in by a translation only. Take in a block that is written in the language of the questionnaire.");
}
