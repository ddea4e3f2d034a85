using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Shell.Form;

/// <summary>Words on a form beside the author's own.</summary>
public static class FormTexts
{
    public static readonly ScreenText YourAnswer = new("Ert svar", "Your answer");
    public static readonly ScreenText AsWritten = new("Tolkat som:", "Read as:");
    public static readonly ScreenText Choose = new("Välj", "Choose");
    public static readonly ScreenText NoAnswer = new("Inget svar", "No answer");
    public static readonly ScreenText CannotAnswer = new("Vet ni inte, eller vill ni kommentera?", "Do you not know, or want to comment?");
    public static readonly ScreenText CannotAnswerCell = new("Vet ni inte?", "Not known?");
    public static readonly ScreenText CommentOnly = new("Kommentera", "Comment");
    public static readonly ScreenText Comment = new("Kommentar", "Comment");
    public static readonly ScreenText AnswerStandsAbove = new("Svaret står i fältet", "The answer is in the field");

    public static readonly ScreenText CommentHelp = new(
        "Frivillig. Skriv varför uppgift saknas, eller vad läsaren behöver veta.", "Optional. Say why it is missing, or what the reader needs to know.");

    public static readonly ScreenText ReasonDemanded = new(
        "Obligatorisk när uppgift saknas: skriv varför.", "Required when it is not known: say why.");

    /// <summary>After the choice that demands it.</summary>
    public static readonly ScreenText SayWhyMissing = new("skriv varför i kommentaren", "say why in the comment");

    public static readonly ScreenText DownloadFile = new("Ladda ner", "Download");
    public static readonly ScreenText RemoveFile = new("Ta bort", "Remove");
    public static readonly ScreenText ReplaceFile = new("Välj en annan fil för att byta:", "Choose another file to replace it:");

    public static readonly ScreenText Unchanged = new("Oförändrat", "Unchanged");

    /// <summary>Where others have a place to write.</summary>
    public static readonly ScreenText Calculated = new("räknas ut", "calculated");

    /// <summary>The label of a number that its question says the rest about.</summary>
    public static readonly ScreenText CalculatedValue = new("Räknas ut", "Calculated");

    public static readonly ScreenText Sum = new("Summa", "Sum");
    public static readonly ScreenText SumOf = new("{0} av {1}", "{0} of {1}");
    public static readonly ScreenText Why = new("{0} Stämmer det? Skriv i så fall varför i kommentaren.", "{0} Is that right? If so, say why in the comment.");
    public static readonly ScreenText Explained = new("{0} Förklarat i kommentaren.", "{0} Explained in the comment.");

    public static readonly ScreenText TableKeys = new(
        "Piltangenter och Enter flyttar mellan rutorna, Ctrl+Home och Ctrl+End till den första och sista. Ett block celler från Excel kan klistras in i en ruta.",
        "Arrow keys and Enter move between the cells, Ctrl+Home and Ctrl+End to the first and last. A block of cells from Excel can be pasted in a cell.");

    public static readonly ScreenText InCells = new("I rutorna: {0}.", "In the cells: {0}.");

    public static readonly ScreenText RestKey = new(
        "Med = i en tom ruta fylls det i som saknas i summan.", "With = in an empty cell, what is missing in the sum is filled in.");

    public static readonly ScreenText AddRow = new("Lägg till en rad", "Add a row");
    public static readonly ScreenText RemoveRow = new("Ta bort raden", "Remove the row");

    public static readonly ScreenText RowHelp = new(
        "{0} En rad där alla rutor är tomma finns inte.", "{0} A row in which every cell is empty does not exist.");

    public static readonly ScreenText NoRows = new("Ingen rad är ifylld.", "No row is filled in.");

    public static readonly ScreenText PartlyKnown = new("Ja, men antalet är okänt", "Yes, but the number is not known");
    public static readonly ScreenText Missing = new("Uppgift saknas", "Not known");
    public static readonly ScreenText NotApplicable = new("Ej aktuellt", "Not applicable");
    public static readonly ScreenText YouEmptied = new("Du tömde fältet.", "You emptied the field.");
    public static readonly ScreenText StaffNote = new("Anteckning, bara för personalen", "Note, for staff only");
    public static readonly ScreenText History = new("Historik", "History");
}
