using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>How a translation can disagree with its original. All stand in the file of the translation.</summary>
public static class TranslationDiagnostics
{
    public static readonly DiagnosticDescriptor NotSaid = new("SH1160", Error,
        "Filen säger inte att den är en översättning av det här originalet. Skriv ”översättning från: {0}” i blocket överst.",
        "The file does not say that it is a translation of this original. Write 'translation of: {0}' in the block at the top.");

    public static readonly DiagnosticDescriptor SameLanguage = new("SH1161", Error,
        "Översättningen har samma språk som originalet: {0}. Skriv översättningens språk efter ”språk:”.",
        "The translation has the language of the original: {0}. Write the language of the translation after 'language:'.");

    public static readonly DiagnosticDescriptor OtherQuestionnaire = new("SH1162", Error,
        "Översättningen gäller ”{0}”, men originalet har id:t ”{1}”.",
        "The translation is of '{0}', but the original has the id '{1}'.");

    public static readonly DiagnosticDescriptor OtherSetting = new("SH1163", Error,
        "”{0}” stämmer inte: originalet säger {1}. Stryk raden, så gäller originalet.",
        "'{0}' does not agree: the original says {1}. Take the line away, and the original holds.");

    public static readonly DiagnosticDescriptor Lacking = new("SH1164", Error,
        "{0} ”{1}” saknas. I originalet står {2}.",
        "{0} '{1}' is lacking. In the original it stands {2}.");

    public static readonly DiagnosticDescriptor Extra = new("SH1165", Error,
        "{0} ”{1}” finns inte i originalet. {2}",
        "{0} '{1}' is not in the original. {2}");

    public static readonly DiagnosticDescriptor OtherOrder = new("SH1166", Error,
        "{0} ”{1}” står på en annan plats än i originalet. Ordningen där: {2}.",
        "{0} '{1}' stands in another place than in the original. The order there: {2}.");

    public static readonly DiagnosticDescriptor OtherKind = new("SH1167", Error,
        "Svarsfältet är {0}, men i originalet {1}.",
        "The field is {0}, but in the original {1}.");

    public static readonly DiagnosticDescriptor OtherProperty = new("SH1168", Error,
        "”{0}” stämmer inte: originalet säger {1}. Stryk det, så gäller originalet.",
        "'{0}' does not agree: the original says {1}. Take it away, and the original holds.");

    public static readonly DiagnosticDescriptor OtherCondition = new("SH1169", Error,
        "Villkoret stämmer inte. I originalet: {0}. Stryk villkoret, så gäller originalet.",
        "The condition does not agree. In the original: {0}. Take the condition away, and the original holds.");

    public static readonly DiagnosticDescriptor OtherInstruction = new("SH1170", Error,
        "{0} i ”{1}” finns inte så i originalet: {2}. Stryk raden, så gäller originalet.",
        "{0} in '{1}' is not so in the original: {2}. Take the line away, and the original holds.");

    public static readonly DiagnosticDescriptor OtherShape = new("SH1171", Error,
        "”{0}” är byggd på ett annat sätt än i originalet, där den har {1}.",
        "'{0}' is built in another way than in the original, where it has {1}.");

    public static readonly DiagnosticDescriptor OtherSection = new("SH1172", Error,
        "Frågan ”{0}” står i ett annat avsnitt än i originalet, där den står {1}.",
        "The question '{0}' stands in another section than in the original, where it stands {1}.");

    public static readonly DiagnosticDescriptor NoWords = new("SH1173", Warning,
        "{0} har {1} i originalet men inte här.",
        "{0} has {1} in the original but not here.");

    public static readonly DiagnosticDescriptor NoOriginal = new("SH1174", Error,
        "Filen är en översättning av ”{0}”, och originalet finns inte här.",
        "The file is a translation of '{0}', and the original is not here.");

    public static readonly DiagnosticDescriptor SecondTranslation = new("SH1175", Error,
        "”{0}” har redan en översättning till {1}: {2}.",
        "'{0}' already has a translation to {1}: {2}.");

    public static readonly DiagnosticDescriptor OriginalHasErrors = new("SH1176", Error,
        "Originalet ”{0}” har fel. Rätta dem först; innan dess går det inte att se om översättningen stämmer.",
        "The original '{0}' has errors. Correct them first; before that it cannot be seen whether the translation agrees.");

    public static readonly DiagnosticDescriptor OtherCalculation = new("SH1177", Error,
        "Det räknas ut på ett annat sätt än i originalet: här {0}, där {1}.",
        "It is calculated in another way than in the original: here {0}, there {1}.");
}
