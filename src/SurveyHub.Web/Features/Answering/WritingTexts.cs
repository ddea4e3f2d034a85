using System.Text.Json;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Words around writing an answer: pasting and moving about in tables, the length of texts, sums, what is left, and the wave before.</summary>
public static class WritingTexts
{
    public static readonly ScreenText Pasted = new("{0} × {1} celler inklistrade.", "{0} × {1} cells pasted.");

    public static readonly ScreenText PastedLost = new(
        "{0} värden fick inte plats i tabellen och finns här nedanför.", "{0} values did not fit in the table and stand below.");

    public static readonly ScreenText PastedUnread = new(
        "{0} värden passar inte i sin cell och finns här nedanför.", "{0} values do not fit their cells and stand below.");

    public static readonly ScreenText UndoPaste = new("Ångra inklistring", "Undo pasting");
    public static readonly ScreenText PasteUndone = new("Inklistringen är ångrad.", "The pasting is undone.");
    public static readonly ScreenText Count = new("{0} av {1} tecken", "{0} of {1} characters");
    public static readonly ScreenText CountOver = new("{0} av {1} tecken, {2} för mycket", "{0} of {1} characters, {2} too many");
    public static readonly ScreenText NextMissing = new("Gå till nästa obesvarade", "Go to the next unanswered");
    public static readonly ScreenText AllAnswered = new("Alla svarsfält är ifyllda.", "All fields are answered.");
    public static readonly ScreenText Complete = new("Klart, {0} av {1}", "Done, {0} of {1}");

    /// <summary>In place of "0 av 0".</summary>
    public static readonly ScreenText NothingDemanded = new("Inget måste fyllas i", "Nothing has to be filled in");

    /// <summary>Heard when an answer brings up what is asked only then; silent for what goes.</summary>
    public static readonly ScreenText NowAsked = new("Nu ställs också: {0}.", "Now also asked: {0}.");
    public static readonly ScreenText NowAskedMany = new("Nu ställs också {0} till: {1} med flera.", "Now {0} more are asked: {1} and others.");

    public static readonly ScreenText FillRest = new("Fyll i {0}", "Fill in {0}");
    public static readonly ScreenText RestFilled = new("{0} ifyllt.", "{0} filled in.");

    /// <summary>Beside the dash in place of a number that is worked out.</summary>
    public static readonly ScreenText CalculationEmpty = new("räknas ut när alla tal i det är ifyllda", "calculated when all numbers in it are filled in");
    public static readonly ScreenText CalculationUnknown = new("går inte att räkna ut: alla tal i det är inte kända", "cannot be calculated: not all numbers in it are known");
    public static readonly ScreenText CalculationByZero = new("går inte att räkna ut: det går inte att dela med noll", "cannot be calculated: nothing can be divided by zero");

    /// <summary>Heard when ticking an option takes others away.</summary>
    public static readonly ScreenText Excluded = new("Inte längre valt: {0}.", "No longer chosen: {0}.");

    public static readonly ScreenText RowsFull = new(
        "Raden är inte sparad: så många rader som får fyllas i finns redan. Ta bort en annan rad, och ändra sedan här.",
        "The row is not saved: as many rows as may be filled in are there already. Remove another row, and then change something here.");

    public static readonly ScreenText RowAdded = new("{0} är tillagd.", "{0} is added.");
    public static readonly ScreenText RowRemoved = new("{0} är borttagen.", "{0} has been removed.");
    public static readonly ScreenText UndoRemove = new("Ångra", "Undo");
    public static readonly ScreenText RemoveUndone = new("Raden är tillbaka.", "The row is back.");

    public static readonly ScreenText LastWave = new("Förra omgången", "The last wave");
    public static readonly ScreenText UnchangedSince = new("Oförändrat sedan {0}", "Unchanged since {0}");
    public static readonly ScreenText HandedInOn = new("{0}, inlämnat {1}", "{0}, handed in {1}");

    public static readonly ScreenText EarlierHelp = new(
        "Vid fälten står vad ni svarade förra gången: {0}. Gäller det fortfarande, tryck på Oförändrat.",
        "Beside the fields stands what you answered the last time: {0}. If it still holds, press Unchanged.");

    private static readonly string InSwedish = Write(Language.Swedish);
    private static readonly string InEnglish = Write(Language.English);

    /// <summary>For the page's script: as JSON, by the names it knows.</summary>
    public static string In(Language language) => language.Choose(InSwedish, InEnglish);

    private static string Write(Language language) => JsonSerializer.Serialize(
        new
        {
            Pasted = Pasted.In(language),
            PastedLost = PastedLost.In(language),
            PastedUnread = PastedUnread.In(language),
            UndoPaste = UndoPaste.In(language),
            PasteUndone = PasteUndone.In(language),
            Count = Count.In(language),
            CountOver = CountOver.In(language),
            SumOf = Shell.Form.FormTexts.SumOf.In(language),
            NotApplicable = Shell.Form.FieldNames.NotApplicable,
            FillRest = FillRest.In(language),
            RestFilled = RestFilled.In(language),
            CalcEmpty = CalculationEmpty.In(language),
            CalcUnknown = CalculationUnknown.In(language),
            CalcZero = CalculationByZero.In(language),
            Excluded = Excluded.In(language),
            NowAsked = NowAsked.In(language),
            NowAskedMany = NowAskedMany.In(language),
            RowsFull = RowsFull.In(language),
            RowAdded = RowAdded.In(language),
            RowRemoved = RowRemoved.In(language),
            UndoRemove = UndoRemove.In(language),
            RemoveUndone = RemoveUndone.In(language),
            ReasonOptional = Shell.Form.FormTexts.CommentHelp.In(language),
            ReasonDemanded = Shell.Form.FormTexts.ReasonDemanded.In(language),
        },
        SavingTexts.Json);
}
