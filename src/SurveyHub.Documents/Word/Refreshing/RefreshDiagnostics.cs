using SurveyHub.Domain.Diagnostics;
using static SurveyHub.Domain.Diagnostics.Severity;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>Why a Word file is not refreshed: each error stops it before anything is written. The warnings tell what somebody has to settle.</summary>
public static class RefreshDiagnostics
{
    public static readonly DiagnosticDescriptor NoReport = new("SH5301", Error,
        "Filen är ingen rapport från SurveyHub: den har varken märken eller register. Ladda upp den Word-fil som du fick när rapporten gjordes.",
        "The file is no report from SurveyHub: it has neither marks nor a register. Upload the Word file that you got when the report was made.");

    public static readonly DiagnosticDescriptor RegisterLost = new("SH5302", Error,
        "Filen har varit rapporten ”{0}” men har förlorat sitt register (den har kanske gått genom Dokumentgranskaren eller ett annat program). "
        + "Utgå från en tidigare kopia.",
        "The file was once the report '{0}' but has lost its register (perhaps to the Document Inspector or to another program). Start from an earlier copy.");

    public static readonly DiagnosticDescriptor PieceMissing = new("SH5303", Error,
        "”{0}” ({1}) har inget märke kvar i filen. Den sa senast ”{2}”. Om stycket är struket med flit, bekräfta det; annars blir talet inaktuellt utan att "
        + "det syns.",
        "'{0}' ({1}) has no mark left in the file. It last said '{2}'. If it was deleted on purpose, confirm that; otherwise the number would go out of date "
        + "unseen.");

    public static readonly DiagnosticDescriptor SavedElsewhere = new("SH5304", Error,
        "Filen är senast sparad av {0}, som tar bort märkena. Redigera rapporten i Word, eller i rapportfilen.",
        "The file was last saved by {0}, which removes the marks. Edit the report in Word, or in the report file.");

    public static readonly DiagnosticDescriptor OtherReport = new("SH5305", Error,
        "Filen är rapporten ”{0}”, inte ”{1}”.",
        "The file is the report '{0}', not '{1}'.");

    public static readonly DiagnosticDescriptor NewerVersion = new("SH5306", Error,
        "Filen bygger på nyare svar (version {0}) än de som den skulle uppdateras med (version {1}).",
        "The file is made from newer answers (version {0}) than those it was to be refreshed with (version {1}).");

    public static readonly DiagnosticDescriptor SeveralRegisters = new("SH5307", Error,
        "Filen har {0} olika register. Den är ihopsatt av flera rapporter; uppdatera dem var för sig.",
        "The file has {0} different registers. It was put together from several reports; refresh them one by one.");

    public static readonly DiagnosticDescriptor RegisterUnreadable = new("SH5308", Error,
        "Filens register går inte att läsa: {0}",
        "The file's register cannot be read: {0}");

    public static readonly DiagnosticDescriptor NotCompiled = new("SH5309", Error,
        "”{0}” ({1}) kan inte räknas ut längre. Ta bort stycket ur filen och bekräfta det, eller ta tillbaka frågan.",
        "'{0}' ({1}) can no longer be compiled. Remove the piece from the file and confirm that, or bring the question back.");

    public static readonly DiagnosticDescriptor OtherKind = new("SH5310", Error,
        "”{0}” ({1}) är av ett annat slag i filen än det som räknats ut nu.",
        "'{0}' ({1}) is of another kind in the file than what has been compiled now.");

    public static readonly DiagnosticDescriptor InsideFieldCode = new("SH5311", Error,
        "”{0}” står inne i en fältkod ({1}) och går inte att skriva där. Flytta ut stycket ur fältet.",
        "'{0}' stands inside a field code ({1}) and cannot be written there. Move the piece out of the field.");

    public static readonly DiagnosticDescriptor OtherWave = new("SH5312", Warning,
        "Filen är gjord av svaren i omgången ”{0}”, men uppdateras med svaren i ”{1}”.",
        "The file is made from the answers of the wave '{0}', but is refreshed with those of '{1}'.");

    public static readonly DiagnosticDescriptor FileWaveUnknown = new("SH5313", Warning,
        "Filen säger inte vilken omgång den är gjord av. Se efter att det är ”{0}”.",
        "The file does not say from which wave it is made. Make sure that it is '{0}'.");

    public static readonly DiagnosticDescriptor AnswersWaveUnknown = new("SH5314", Warning,
        "Filen är gjord av svaren i omgången ”{0}”. Svaren säger inte vilken omgång de är av; se efter att det är den.",
        "The file is made from the answers of the wave '{0}'. The answers do not say of which wave they are; make sure that it is this one.");

    public static readonly DiagnosticDescriptor NotWord = new("SH5320", Error,
        "Filen går inte att läsa som en Word-fil (.docx).",
        "The file cannot be read as a Word file (.docx).");

    public static readonly DiagnosticDescriptor Encrypted = new("SH5321", Error,
        "Filen har lösenord eller är i det gamla formatet .doc. Spara den som .docx utan lösenord.",
        "The file has a password or is in the old format .doc. Save it as .docx without a password.");

    public static readonly DiagnosticDescriptor Macros = new("SH5322", Error,
        "Filen får innehålla makron. Spara den som ett vanligt Word-dokument (.docx).",
        "The file may hold macros. Save it as an ordinary Word document (.docx).");

    public static readonly DiagnosticDescriptor Strict = new("SH5323", Error,
        "Filen är sparad som ”Strict Open XML-dokument”. Spara den som ett vanligt Word-dokument (.docx).",
        "The file is saved as 'Strict Open XML Document'. Save it as an ordinary Word document (.docx).");

    public static readonly DiagnosticDescriptor TooLarge = new("SH5324", Error,
        "Filen är för stor att uppdatera: högst {0} MB uppackad, {1} delar och {2} element i en del.",
        "The file is too large to refresh: at most {0} MB unpacked, {1} parts and {2} elements in a part.");

    public static readonly DiagnosticDescriptor Malformed = new("SH5325", Error,
        "Filen är skadad: {0} går inte att läsa. Öppna den i Word och spara den igen.",
        "The file is damaged: {0} cannot be read. Open it in Word and save it again.");

    public static readonly DiagnosticDescriptor DocumentType = new("SH5326", Error,
        "Filen är inte skriven av Word: {0} har en dokumenttypsdeklaration.",
        "The file was not written by Word: {0} has a document type declaration.");

    public static readonly DiagnosticDescriptor NotUtf8 = new("SH5327", Error,
        "Filen är inte skriven av Word: {0} är inte UTF-8. Öppna den i Word och spara den igen.",
        "The file was not written by Word: {0} is not UTF-8. Open it in Word and save it again.");

    public static readonly DiagnosticDescriptor CharacterData = new("SH5328", Error,
        "Filen är inte skriven av Word: {0} har CDATA i löptexten. Öppna den i Word och spara den igen.",
        "The file was not written by Word: {0} has CDATA in its text. Open it in Word and save it again.");

    public static readonly DiagnosticDescriptor RepeatedPart = new("SH5329", Error,
        "Filen är skadad: {0} finns två gånger i den.",
        "The file is damaged: it holds {0} twice.");

    public static readonly DiagnosticDescriptor Signed = new("SH5330", Error,
        "Filen är digitalt signerad, och signaturen skulle inte längre gälla. Ta bort den i Word först.",
        "The file is digitally signed, and the signature would no longer hold. Remove it in Word first.");

    public static IReadOnlyList<DiagnosticDescriptor> All => DiagnosticCatalogue.DeclaredBy(typeof(RefreshDiagnostics));
}
