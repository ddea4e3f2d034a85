using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Questionnaires.Comparing.ChangeWeight;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>
/// Every way in which two questionnaires can differ, and how much each matters. The rule behind all of them: whoever has answered must not be
/// made wrong afterwards. What takes less than before, or takes the same for something else, breaks; what takes more adds; the rest is wording.
/// </summary>
public static class ChangeKinds
{
    private static readonly LocalText Stand = new("Lämnade svar står kvar.", "Answers given stand.");
    private static readonly LocalText Comparable = new("Jämförelsen påverkas inte.", "The comparison is not affected.");
    private static readonly LocalText JudgedByPeople = new(
        "Jämförelsen håller om det betyder detsamma. Annars behövs ett nytt id.", "The comparison holds if it means the same. If not, a new id is needed.");
    private static readonly LocalText NothingToCompare = new("Det finns inget att jämföra med.", "There is nothing to compare with.");
    private static readonly LocalText NoLonger = new("Går inte längre att jämföra med förra omgången.", "Can no longer be compared with the last wave.");
    private static readonly LocalText Homeless = new("Lämnade svar får ingen plats i den nya versionen.", "Answers given have no place in the new version.");
    private static readonly LocalText NotAskedOfAll = new(
        "Lämnade svar står kvar. De som redan har lämnat in har inte fått frågan.", "Answers given stand. Those who have handed in already were not asked.");
    private static readonly LocalText MayBeRefused = new(
        "Svar som var riktiga när de gavs kan bli fel.", "Answers that were right when they were given may become wrong.");
    private static readonly LocalText OtherMeaning = new("Svar från före och efter betyder olika saker.", "Answers from before and after mean different things.");
    private static readonly LocalText NewIdNoAnswers = new(
        "Svaren hänger på id:t: de lämnade hittar inte till det nya.", "Answers hang on the id: those given do not find their way to the new one.");
    private static readonly LocalText OnlyTheReport = new("Lämnade svar står kvar; bara rapporten ändras.", "Answers given stand; only the report changes.");
    private static readonly LocalText Recomputed = new("Förra omgångens tal kan räknas om på samma sätt.", "The numbers of the last wave can be computed anew in the same way.");
    private static readonly LocalText OrderCounts = new(
        "Ordningen kan färga svaren något; talen går att jämföra.", "Order may colour the answers a little; the numbers can be compared.");

    // The questionnaire as a whole.
    public static readonly ChangeKind TitleReworded = new("title-reworded", Wording, new("Titeln är omformulerad.", "The title is reworded."), Stand, Comparable);
    public static readonly ChangeKind ContactChanged = new("contact-changed", Wording, new("Kontakten är en annan.", "The contact is another."), Stand, Comparable);
    public static readonly ChangeKind PublisherChanged = new("publisher-changed", Wording, new("Utgivaren är en annan.", "The publisher is another."), Stand, Comparable);
    // A wave has a deadline of its own; this one is only proposed when a wave is made.
    public static readonly ChangeKind DeadlineMoved = new("deadline-moved", Wording, new("Den föreslagna sista svarsdagen är flyttad.", "The proposed deadline is moved."), Stand, Comparable);
    // Ids are the same in every language, and answers hang on ids.
    public static readonly ChangeKind LanguageChanged = new("language-changed", Wording, new("Språket är ett annat.", "The language is another."), Stand, JudgedByPeople);
    // A wave freezes its panel: others than it holds cannot be asked.
    public static readonly ChangeKind PanelChanged = new("panel-changed", Breaking, new("En annan panel ska svara.", "Another panel is to answer."),
        new("Svaren hör till dem som ingår i omgången.", "The answers belong to those in the wave."), NoLonger);
    public static readonly ChangeKind IdChanged = new("id-changed", Breaking, new("Enkäten har ett annat id.", "The questionnaire has another id."),
        new("Det är en annan enkät: svaren hör till den förra.", "It is another questionnaire: the answers belong to the former."), NoLonger);
    public static readonly ChangeKind PredecessorNamed = new("predecessor-named", Additive, new("En föregångare är angiven.", "A predecessor is named."), Stand,
        new("Svaren kan jämföras med föregångarens.", "Answers can be compared with those of the predecessor."));
    // "Unchanged" refers to an answer of the wave before.
    public static readonly ChangeKind PredecessorLeftOut = new("predecessor-left-out", Breaking, new("Föregångaren är borttagen.", "The predecessor is left out."),
        new("Svaret ”oförändrat” har inget att hänvisa till.", "The answer 'unchanged' has nothing to refer to."), NoLonger);
    public static readonly ChangeKind PredecessorChanged = new("predecessor-changed", Breaking, new("Föregångaren är en annan.", "The predecessor is another."),
        new("Svaret ”oförändrat” kan hänvisa till något annat.", "The answer 'unchanged' may refer to something else."),
        new("Jämförelsen görs med en annan omgång.", "The comparison is with another wave."));
    public static readonly ChangeKind HelpReworded = new("help-reworded", Wording, new("Hjälptexten är omformulerad.", "The help text is reworded."), Stand, JudgedByPeople);

    // Sections and the order of questions: where something stands is no part of its path.
    public static readonly ChangeKind SectionAdded = new("section-added", Wording, new("Avsnittet är nytt.", "The section is new."), Stand, Comparable);
    public static readonly ChangeKind SectionRemoved = new("section-removed", Wording, new("Avsnittet är borttaget.", "The section is removed."), Stand, Comparable);
    public static readonly ChangeKind SectionReworded = new("section-reworded", Wording, new("Rubriken är omformulerad.", "The heading is reworded."), Stand, Comparable);
    public static readonly ChangeKind SectionsReordered = new("sections-reordered", Wording, new("Avsnitten står i annan ordning.", "The sections stand in another order."), Stand, OrderCounts);
    public static readonly ChangeKind QuestionsReordered = new("questions-reordered", Wording, new("Frågorna står i annan ordning.", "The questions stand in another order."), Stand, OrderCounts);
    public static readonly ChangeKind QuestionMoved = new("question-moved", Wording, new("Frågan står i ett annat avsnitt.", "The question stands in another section."), Stand, OrderCounts);

    // Questions, fields, rows and columns.
    public static readonly ChangeKind QuestionAdded = new("question-added", Additive, new("Frågan är ny.", "The question is new."), NotAskedOfAll, NothingToCompare);
    public static readonly ChangeKind QuestionRemoved = new("question-removed", Breaking, new("Frågan är borttagen.", "The question is removed."), Homeless, NoLonger);
    public static readonly ChangeKind QuestionRenamed = new("question-renamed", Breaking, new("Frågan har fått ett annat id.", "The question has another id."), NewIdNoAnswers, NoLonger);
    public static readonly ChangeKind QuestionReworded = new("question-reworded", Wording, new("Frågan är omformulerad.", "The question is reworded."), Stand, JudgedByPeople);
    public static readonly ChangeKind QuestionRenumbered = new("question-renumbered", Wording, new("Frågan har ett annat nummer.", "The question has another number."), Stand, Comparable);
    public static readonly ChangeKind FieldAdded = new("field-added", Additive, new("Svarsfältet är nytt.", "The field is new."), NotAskedOfAll, NothingToCompare);
    public static readonly ChangeKind FieldRemoved = new("field-removed", Breaking, new("Svarsfältet är borttaget.", "The field is removed."), Homeless, NoLonger);
    public static readonly ChangeKind FieldRenamed = new("field-renamed", Breaking, new("Svarsfältet har fått ett annat id.", "The field has another id."), NewIdNoAnswers, NoLonger);
    public static readonly ChangeKind RowAdded = new("row-added", Additive, new("Raden är ny.", "The row is new."), NotAskedOfAll, NothingToCompare);
    public static readonly ChangeKind RowRemoved = new("row-removed", Breaking, new("Raden är borttagen.", "The row is removed."), Homeless, NoLonger);
    public static readonly ChangeKind RowRenamed = new("row-renamed", Breaking, new("Raden har fått ett annat id.", "The row has another id."), NewIdNoAnswers, NoLonger);
    public static readonly ChangeKind RowMadeRepeating = new("row-made-repeating", Breaking, new("Raden får fyllas i flera gånger.", "The row may be filled in several times."), Homeless, NoLonger);
    public static readonly ChangeKind RowMadeSingle = new("row-made-single", Breaking, new("Raden får bara fyllas i en gång.", "The row may be filled in once only."), Homeless, NoLonger);
    public static readonly ChangeKind FewerRowsDemanded = new("fewer-rows-demanded", Additive, new("Färre rader behöver fyllas i.", "Fewer rows have to be filled in."), Stand, Comparable);
    public static readonly ChangeKind MoreRowsDemanded = new("more-rows-demanded", Breaking, new("Fler rader måste fyllas i.", "More rows have to be filled in."), MayBeRefused, Comparable);
    public static readonly ChangeKind MoreRowsTaken = new("more-rows-taken", Additive, new("Fler rader får fyllas i.", "More rows may be filled in."), Stand, Comparable);
    public static readonly ChangeKind FewerRowsTaken = new("fewer-rows-taken", Breaking, new("Färre rader får fyllas i.", "Fewer rows may be filled in."), MayBeRefused, Comparable);
    public static readonly ChangeKind ColumnAdded = new("column-added", Additive, new("Kolumnen är ny.", "The column is new."), NotAskedOfAll, NothingToCompare);
    public static readonly ChangeKind ColumnRemoved = new("column-removed", Breaking, new("Kolumnen är borttagen.", "The column is removed."), Homeless, NoLonger);
    public static readonly ChangeKind ColumnRenamed = new("column-renamed", Breaking, new("Kolumnen har fått ett annat id.", "The column has another id."), NewIdNoAnswers, NoLonger);
    public static readonly ChangeKind LabelReworded = new("label-reworded", Wording, new("Texten är omformulerad.", "The text is reworded."), Stand, JudgedByPeople);
    public static readonly ChangeKind LayoutChanged = new("layout-changed", Wording, new("Frågans delar står i annan ordning.", "The parts of the question stand in another order."), Stand, OrderCounts);

    // What a field takes.
    public static readonly ChangeKind KindChanged = new("kind-changed", Breaking, new("Svaret är av ett annat slag.", "The answer is of another kind."),
        new("Lämnade svar kan inte läsas som det nya slaget.", "Answers given cannot be read as the new kind."), NoLonger);
    public static readonly ChangeKind TextMadeLong = new("text-made-long", Additive, new("Texten får ha flera rader.", "The text may have several lines."), Stand, Comparable);
    public static readonly ChangeKind TextMadeShort = new("text-made-short", Breaking, new("Texten får bara ha en rad.", "The text may have one line only."), MayBeRefused, Comparable);
    public static readonly ChangeKind LengthRaised = new("length-raised", Additive, new("Texten får vara längre.", "The text may be longer."), Stand, Comparable);
    public static readonly ChangeKind LengthLowered = new("length-lowered", Breaking, new("Texten får inte vara lika lång.", "The text may not be as long."), MayBeRefused, Comparable);
    public static readonly ChangeKind LeastLowered = new("least-lowered", Additive, new("Mindre tal än förut tas emot.", "Smaller numbers than before are taken."), Stand, Comparable);
    public static readonly ChangeKind LeastRaised = new("least-raised", Breaking, new("Så små tal som förut tas inte emot.", "Numbers as small as before are not taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind GreatestRaised = new("greatest-raised", Additive, new("Större tal än förut tas emot.", "Greater numbers than before are taken."), Stand, Comparable);
    public static readonly ChangeKind GreatestLowered = new("greatest-lowered", Breaking, new("Så stora tal som förut tas inte emot.", "Numbers as great as before are not taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind DecimalsRaised = new("decimals-raised", Additive, new("Fler decimaler tas emot.", "More decimals are taken."), Stand, Comparable);
    public static readonly ChangeKind DecimalsLowered = new("decimals-lowered", Breaking, new("Färre decimaler tas emot.", "Fewer decimals are taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind FormatDemanded = new("format-demanded", Breaking, new("Texten ska vara en adress eller ett nummer.", "The text has to be an address or a number."), MayBeRefused, Comparable);
    public static readonly ChangeKind FormatNotDemanded = new("format-not-demanded", Additive, new("Texten får vara vad som helst.", "The text may be anything."), Stand, Comparable);
    public static readonly ChangeKind EarlierDatesTaken = new("earlier-dates-taken", Additive, new("Tidigare datum än förut tas emot.", "Earlier dates than before are taken."), Stand, Comparable);
    public static readonly ChangeKind EarlierDatesRefused = new("earlier-dates-refused", Breaking, new("Så tidiga datum som förut tas inte emot.", "Dates as early as before are not taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind LaterDatesTaken = new("later-dates-taken", Additive, new("Senare datum än förut tas emot.", "Later dates than before are taken."), Stand, Comparable);
    public static readonly ChangeKind LaterDatesRefused = new("later-dates-refused", Breaking, new("Så sena datum som förut tas inte emot.", "Dates as late as before are not taken."), MayBeRefused, Comparable);
    // Three of five is not three of seven.
    public static readonly ChangeKind StepsChanged = new("steps-changed", Breaking, new("Skalan har andra steg.", "The scale has other steps."), OtherMeaning, NoLonger);
    public static readonly ChangeKind StepsReworded = new("steps-reworded", Wording, new("Skalans steg är omformulerade.", "The steps of the scale are reworded."), Stand, JudgedByPeople);
    public static readonly ChangeKind LargerFilesTaken = new("larger-files-taken", Additive, new("Större filer än förut tas emot.", "Larger files than before are taken."), Stand, Comparable);
    public static readonly ChangeKind LargerFilesRefused = new("larger-files-refused", Breaking, new("Så stora filer som förut tas inte emot.", "Files as large as before are not taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind FileKindsTaken = new("file-kinds-taken", Additive, new("Fler slag av filer tas emot.", "More kinds of files are taken."), Stand, Comparable);
    public static readonly ChangeKind FileKindsRefused = new("file-kinds-refused", Breaking, new("Färre slag av filer tas emot.", "Fewer kinds of files are taken."), MayBeRefused, Comparable);
    // Also a unit where none stood: nobody knows what those who answered without one had in mind.
    public static readonly ChangeKind UnitChanged = new("unit-changed", Breaking, new("Talet anges i en annan enhet.", "The number is in another unit."), OtherMeaning, NoLonger);
    // An amount without words of its own is read with the basis that the field had then.
    public static readonly ChangeKind BasisChanged = new("basis-changed", Breaking, new("Ett belopp utan ord gäller något annat.", "An amount without words is for something else."), OtherMeaning, NoLonger);
    // Whoever could choose one only may have left out what others now state.
    public static readonly ChangeKind OneMadeSeveral = new("one-made-several", Breaking, new("Flera svarsalternativ får väljas.", "Several options may be chosen."), OtherMeaning, NoLonger);
    public static readonly ChangeKind SeveralMadeOne = new("several-made-one", Breaking, new("Bara ett svarsalternativ får väljas.", "Only one option may be chosen."), MayBeRefused, NoLonger);
    public static readonly ChangeKind OptionAdded = new("option-added", Additive, new("Svarsalternativet är nytt.", "The option is new."),
        new("Lämnade svar står kvar. De som redan har svarat kunde inte välja det.", "Answers given stand. Those who have answered already could not choose it."),
        new("De andra alternativens andelar kan ha minskat för att det nya finns.", "The shares of the other options may have fallen because of the new one."));
    public static readonly ChangeKind OptionRemoved = new("option-removed", Breaking, new("Svarsalternativet är borttaget.", "The option is removed."),
        new("De som valde det har inget giltigt svar.", "Those who chose it have no valid answer."), NoLonger);
    public static readonly ChangeKind OptionRenamed = new("option-renamed", Breaking, new("Svarsalternativet har fått ett annat id.", "The option has another id."), NewIdNoAnswers, NoLonger);
    public static readonly ChangeKind OptionReworded = new("option-reworded", Wording, new("Svarsalternativet är omformulerat.", "The option is reworded."), Stand, JudgedByPeople);
    public static readonly ChangeKind OptionExcludes = new("option-excludes", Breaking, new("Svarsalternativet går inte att förena med andra.", "The option cannot be chosen together with others."), MayBeRefused, Comparable);
    public static readonly ChangeKind OptionExcludesNot = new("option-excludes-not", Additive, new("Svarsalternativet går att förena med andra.", "The option may be chosen together with others."), Stand, Comparable);
    public static readonly ChangeKind OptionsReordered = new("options-reordered", Wording, new("Svarsalternativen står i annan ordning.", "The options stand in another order."), Stand, OrderCounts);

    // What a field accepts beside a value.
    public static readonly ChangeKind MadeRequired = new("made-required", Breaking, new("Svaret är obligatoriskt.", "The answer is required."),
        new("De som har lämnat in utan svar har inte svarat på allt.", "Those who have handed in without an answer have not answered everything."), Comparable);
    public static readonly ChangeKind MadeOptional = new("made-optional", Additive, new("Svaret är inte längre obligatoriskt.", "The answer is no longer required."), Stand, Comparable);
    public static readonly ChangeKind PartlyKnownTaken = new("partly-known-taken", Additive, new("”Ja, antal okänt” tas emot.", "'Yes, number unknown' is taken."), Stand, Comparable);
    public static readonly ChangeKind PartlyKnownRefused = new("partly-known-refused", Breaking, new("”Ja, antal okänt” tas inte emot.", "'Yes, number unknown' is not taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind NotApplicableTaken = new("not-applicable-taken", Additive, new("”Ej aktuellt” tas emot.", "'Not applicable' is taken."), Stand, Comparable);
    public static readonly ChangeKind NotApplicableRefused = new("not-applicable-refused", Breaking, new("”Ej aktuellt” tas inte emot.", "'Not applicable' is not taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind MissingTaken = new("missing-taken", Additive, new("”Uppgift saknas” tas emot.", "'Information missing' is taken."), Stand, Comparable);
    public static readonly ChangeKind MissingRefused = new("missing-refused", Breaking, new("”Uppgift saknas” tas inte emot.", "'Information missing' is not taken."), MayBeRefused, Comparable);
    public static readonly ChangeKind ReasonDemanded = new("reason-demanded", Breaking, new("”Uppgift saknas” kräver ett skäl.", "'Information missing' needs a reason."), MayBeRefused, Comparable);
    public static readonly ChangeKind ReasonNotDemanded = new("reason-not-demanded", Additive, new("”Uppgift saknas” kräver inget skäl.", "'Information missing' needs no reason."), Stand, Comparable);

    // Of whom it is asked: an answer to what is not asked is left out.
    public static readonly ChangeKind AskedOfMore = new("asked-of-more", Additive, new("Fler får svara på det.", "More are asked it."), NotAskedOfAll,
        new("Basen är större än förra omgångens.", "The base is larger than that of the last wave."));
    public static readonly ChangeKind AskedOfFewer = new("asked-of-fewer", Breaking, new("Färre får svara på det.", "Fewer are asked it."),
        new("Svar från dem som inte längre får frågan faller bort.", "Answers of those who are no longer asked are left out."),
        new("Basen är mindre än förra omgångens.", "The base is smaller than that of the last wave."));
    public static readonly ChangeKind AskedOfOthers = new("asked-of-others", Breaking, new("Andra får svara på det.", "Others are asked it."),
        new("Svar från dem som inte längre får frågan faller bort.", "Answers of those who are no longer asked are left out."), NoLonger);

    // What the numbers are held against, and what the report makes of them.
    public static readonly ChangeKind MustAdded = new("must-added", Breaking, new("En ny kontroll måste vara uppfylld.", "A new check has to be met."), MayBeRefused, Comparable);
    public static readonly ChangeKind MustRemoved = new("must-removed", Additive, new("En kontroll som måste vara uppfylld är borttagen.", "A check that had to be met is removed."), Stand, Comparable);
    public static readonly ChangeKind ShouldAdded = new("should-added", Additive, new("En ny kontroll frågar varför.", "A new check asks why."), Stand, Comparable);
    public static readonly ChangeKind ShouldRemoved = new("should-removed", Additive, new("En kontroll som frågar varför är borttagen.", "A check that asks why is removed."), Stand, Comparable);
    public static readonly ChangeKind ReportingChanged = new("reporting-changed", Wording, new("Rapporten redovisar det på annat sätt.", "The report sums it up otherwise."), OnlyTheReport, Recomputed);

    public static readonly ChangeKind ShownLess = new("shown-less", Wording, new("Mindre av svaren redovisas.", "Less of the answers is shown."), OnlyTheReport, Comparable);
    // What people were told when they answered is a promise.
    public static readonly ChangeKind ShownMore = new("shown-more", Breaking, new("Mer av svaren redovisas.", "More of the answers is shown."),
        new("De som har svarat fick veta att mindre skulle redovisas.", "Those who have answered were told that less would be shown."), Comparable);
    public static readonly ChangeKind NotesChanged = new("notes-changed", Wording, new("En anteckning till personalen är ändrad.", "A note to staff is changed."), Stand, Comparable);

    // What nobody answers, but reads: here and in the report.
    public static readonly ChangeKind CalculationAdded = new("calculation-added", Additive, new("Det som räknas ut är nytt.", "What is calculated is new."), Stand, Recomputed);
    public static readonly ChangeKind CalculationRemoved = new("calculation-removed", Wording, new("Det räknas inte längre ut.", "It is no longer calculated."), OnlyTheReport, NoLonger);
    public static readonly ChangeKind CalculationRenamed = new("calculation-renamed", Wording, new("Det som räknas ut har fått ett annat id.", "What is calculated has another id."), OnlyTheReport, Recomputed);
    public static readonly ChangeKind ShownDecimalsChanged = new("shown-decimals-changed", Wording, new("Det visas med ett annat antal decimaler.", "It is shown with another number of decimals."), OnlyTheReport, Comparable);
    // The same words for another number: whoever has read the one is misled by the other.
    public static readonly ChangeKind FormulaChanged = new("formula-changed", Breaking, new("Det räknas ut på ett annat sätt.", "It is calculated in another way."),
        new("Lämnade svar står kvar, men talet betyder något annat än det som visades när de gavs.", "Answers given stand, but the number means something else than the one that was shown when they were given."),
        new("Kan bara jämföras med förra omgången om också den räknas om.", "Can be compared with the last wave only if that is calculated anew too."));

    public static readonly ChangeKind EarlierNamesChanged = new(
        "earlier-names-changed", Wording, new("Vad det hette i tidigare enkäter är sagt på annat sätt.", "What it was called in earlier questionnaires is said otherwise."),
        Stand, new("Jämförs med det svar som nu pekas ut.", "Compared with the answer that is pointed to now."));
}
