using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires;
using static SurveyHub.Parsing.Tests.Catalogue.MistakeExample;

namespace SurveyHub.Parsing.Tests.Catalogue;

/// <summary>Every kind of mistake that a questionnaire file can hold, each in a file that is right otherwise.</summary>
internal static class MistakeExamples
{
    public static IReadOnlyList<MistakeExample> All { get; } = [.. Files(), .. Headings(), .. Ids(), .. Fields(), .. Options(), .. Instructions(), .. Tables(), .. RepeatingRows(), .. Shown(), .. Checks(), .. CalculationMistakes.All, .. TranslationMistakes.All, .. SharingMistakes.All];

    private static IEnumerable<MistakeExample> Files() =>
    [
        Whole(QuestionnaireDiagnostics.TooLarge, new string('a', 1_000_001)),
        In(QuestionnaireDiagnostics.TooComplicated, $"`fritext`\n\n¦{string.Concat(Enumerable.Repeat("![](", 3_000))}"),
        Whole(QuestionnaireDiagnostics.Empty, " \n\n"),
        In(QuestionnaireDiagnostics.NotText, "Räkna¦\0 personer.\n\n`fritext`"),
        Whole(QuestionnaireDiagnostics.NoFrontBlock, "# Titel\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnclosedFrontBlock, "---\ntitel: Exempel\nid: exempel\n¦\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.NotASetting, "---\ntitel: Exempel\nid: exempel\n¦regioner\n---\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnknownSetting, "---\ntitel: Exempel\nid: exempel\n¦panl: regioner\n---\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.RepeatedSetting, "---\ntitel: Exempel\nid: exempel\n¦id: ett-till\n---\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.MissingSetting, "---\ntitel: Exempel\n---\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.BadSetting, "---\ntitel: Exempel\nid: exempel\nsista svarsdag: ¦22 maj 2019\n---\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnsupportedBlock, "Se bilden: ¦![Karta](karta.png)\n\n`fritext`"),
        In(QuestionnaireDiagnostics.BadLink, "Läs mer i ¦[rapporten](rapport.pdf).\n\n`fritext`"),
        In(QuestionnaireDiagnostics.MarkedLabel, "### Hur många ¦**nya** platser? {#fraga}\n\n`heltal`"),
        In(QuestionnaireDiagnostics.MarkedLabel, "Hur många enligt ¦[avtalet](https://example.org/avtal)? {#antal} `heltal`"),
        In(QuestionnaireDiagnostics.MarkedLabel, "- ( ) Ja {#ja}\n- ( ) Nej, ¦*aldrig* {#nej}"),
        In(QuestionnaireDiagnostics.MarkedLabel, "| Behandling | ¦_Antal_ {#antal} `heltal` |\n|---|---|\n| MMR {#mmr} | |"),
        In(QuestionnaireDiagnostics.MarkedLabel, "| Behandling | Antal {#antal} `heltal` |\n|---|---|\n| ¦<https://example.org> {#mmr} | |"),
        In(QuestionnaireDiagnostics.MarkedLabel, "Hur många? {#antal} ¦**`heltal`**"),
        In(QuestionnaireDiagnostics.UnsupportedBlock, "Anna Exempel¦  \nBo Exempel\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnsupportedBlock, "Anna Exempel¦\\\nBo Exempel\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnsupportedBlock, "Läs [avtalet](https://example.org ¦\"Gäller 2019\").\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnsupportedBlock, "Läs ¦[](https://example.org).\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnsupportedBlock, "- ¦[avtal]: https://example.org\n- Räkna alla.\n\n`fritext`"),
        In(QuestionnaireDiagnostics.UnsupportedBlock, "| Behandling | Antal¦<br>per år {#antal} `heltal` |\n|---|---|\n| MMR {#mmr} | |"),
        In(QuestionnaireDiagnostics.ListNotFromOne, "¦3. Räkna alla.\n4. Räkna en gång.\n\n`fritext`"),
        In(QuestionnaireDiagnostics.BadOption, "¦1. ( ) Ja {#ja}\n2. ( ) Nej {#nej}"),
        In(QuestionnaireDiagnostics.TooMany, string.Concat(Enumerable.Range(1, 1_001).Select(n => $"### {(n == 1_001 ? "¦" : "")}Fråga {{#f{n}}}\n\n`fritext`\n\n"))),
    ];

    private static IEnumerable<MistakeExample> Headings() =>
    [
        In(QuestionnaireDiagnostics.HeadingTooDeep, "¦#### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.HeadingWithoutSpace, "¦###Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.MisplacedTitle, "### Fråga {#fraga}\n\n`fritext`\n\n¦# Titel"),
        In(QuestionnaireDiagnostics.UnderlinedHeading, "Räkna personer.\n¦---\n\n`fritext`"),
        In(QuestionnaireDiagnostics.NoText, "## ¦{#avsnitt}\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.NoQuestions, "## Avsnitt {#avsnitt}\n\nText."),
        In(QuestionnaireDiagnostics.NestedList, "- Räkna\n    ¦- personer\n\n`fritext`"),
        In(QuestionnaireDiagnostics.OddBullet, "¦• Räkna personer.\n\n`fritext`"),
        In(QuestionnaireDiagnostics.EmptyItem, "- Räkna personer.\n¦-\n\n`fritext`"),
    ];

    private static IEnumerable<MistakeExample> Ids() =>
    [
        In(QuestionnaireDiagnostics.MissingId, "### ¦Fråga\n\n`fritext`"),
        In(QuestionnaireDiagnostics.InvalidId, "### Fråga ¦{#Långvarig smärta}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.ReservedId, "### Fråga ¦{#kommentar}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.DuplicateId, "### Fråga {#fraga}\n\n`fritext`\n\n### En till ¦{#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.MisplacedId, "Räkna personer ¦{#personer}.\n\n`fritext`"),
        In(QuestionnaireDiagnostics.IdNotLast, "### Fråga ¦{#fraga} två\n\n`fritext`"),
    ];

    private static IEnumerable<MistakeExample> Fields() =>
    [
        In(QuestionnaireDiagnostics.NoField, "### ¦Fråga {#fraga}\n\nRäkna personer."),
        In(QuestionnaireDiagnostics.UnknownKind, "`¦heltl, minst 0`"),
        In(QuestionnaireDiagnostics.UnknownProperty, "`heltal, ¦minst noll`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`fritext, ¦minst 0`"),
        In(QuestionnaireDiagnostics.RepeatedProperty, "`heltal, minst 0, ¦minst 1`"),
        In(QuestionnaireDiagnostics.BadNumber, "`heltal, ¦minst 0,5`"),
        In(QuestionnaireDiagnostics.EmptyRange, "`heltal, minst 10, ¦högst 5`"),
        In(QuestionnaireDiagnostics.MisplacedSpec, "Skriv ¦`heltal` i rutan.\n\n`heltal`"),
        In(QuestionnaireDiagnostics.BareSpec, "Hur många?\n\n¦heltal, minst 0"),
        In(QuestionnaireDiagnostics.StrayBacktick, "¦`heltal, minst 0"),
        In(QuestionnaireDiagnostics.FieldOutsideQuestion, "## Avsnitt {#avsnitt}\n\n¦`fritext`\n\n### Fråga {#fraga}\n\n`fritext`"),
        In(QuestionnaireDiagnostics.IndentedLine, "    ¦`fritext`"),
        In(QuestionnaireDiagnostics.EmptyRange, "`procent, ¦minst 101`"),
        In(QuestionnaireDiagnostics.EmptyRange, "`procent, minst 10, 0 decimaler, ¦högst 5`"),
        In(QuestionnaireDiagnostics.BadNumber, "`procent, ¦7 decimaler`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`procent, ¦enhet kr`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`heltal, ¦tidigast 2019`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`heltal, ¦1 är inget`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`datum, ¦minst 2019`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`e-post, ¦högst 20 tecken`"),
        In(QuestionnaireDiagnostics.UnknownKind, "`¦dattum`"),
        In(QuestionnaireDiagnostics.UnknownKind, "`¦skalla 1–5, 1 är lite`"),
        In(QuestionnaireDiagnostics.BadScale, "`¦skala`"),
        In(QuestionnaireDiagnostics.BadScale, "`¦skala 5–1`"),
        In(QuestionnaireDiagnostics.BadScale, "`¦scale 0–11, 0 is little`"),
        In(QuestionnaireDiagnostics.BadScale, "`¦skala 1`"),
        In(QuestionnaireDiagnostics.NotAnEnd, "`skala 1–5, 1 är lite, ¦4 är mycket`"),
        In(QuestionnaireDiagnostics.RepeatedProperty, "`skala 1–5, 1 är lite, ¦1 är mycket`"),
        In(QuestionnaireDiagnostics.UnknownProperty, "`skala 1–5, 1 är lite, ¦eller inget`"),
        In(QuestionnaireDiagnostics.BadDate, "`datum, ¦tidigast 22 maj 2019`"),
        In(QuestionnaireDiagnostics.BadDate, "`år, ¦senast 2019-05`"),
        In(QuestionnaireDiagnostics.EmptyPeriod, "`datum, senast 2018, ¦tidigast 2019`"),
        In(QuestionnaireDiagnostics.BareSpec, "¦Skala 1–5, 1 är lite"),
        In(QuestionnaireDiagnostics.ReasonNeverAsked, "`heltal, får inte saknas, ¦skäl om uppgift saknas`"),
        In(QuestionnaireDiagnostics.ReasonNeverAsked, "`heltal, reason if missing, minst 0, ¦may not be missing`"),
    ];

    private static IEnumerable<MistakeExample> Options() =>
    [
        In(QuestionnaireDiagnostics.BadOption, "- ( ) Ja {#ja}\n- ¦() Nej {#nej}"),
        In(QuestionnaireDiagnostics.NoOptions, "`¦ett val`"),
        In(QuestionnaireDiagnostics.MixedOptions, "- ( ) Ja {#ja}\n- ¦[ ] Nej {#nej}"),
        In(QuestionnaireDiagnostics.TooFewOptions, "¦- ( ) Ja {#ja}"),
        In(QuestionnaireDiagnostics.OptionsWithoutField, "`fritext`\n\n¦- ( ) Ja {#ja}\n- ( ) Nej {#nej}"),
        In(QuestionnaireDiagnostics.RepeatedOptions, $"{ChoiceColumn}\n\n*Svarsalternativ för ¦riktning:*\n\n- ( ) Fler {{#fler2}}\n- ( ) Färre {{#farre2}}"),
        In(QuestionnaireDiagnostics.OptionsNotTaken, "Hur många? {#antal} `heltal`\n\n*Svarsalternativ för ¦antal:*\n\n- ( ) Ett {#ett}\n- ( ) Två {#tva}"),
        In(QuestionnaireDiagnostics.BadOptionWords, "- ( ) Ja {#ja} `¦heltal`\n- ( ) Nej {#nej}"),
        In(QuestionnaireDiagnostics.BadOptionWords, "- [ ] Ja {#ja}\n- [ ] Nej {#nej} `¦utesluter ovriga`"),
        In(QuestionnaireDiagnostics.OptionWithText, "- ( ) Ja {#ja} `¦kort text`\n- ( ) Nej {#nej}"),
        In(QuestionnaireDiagnostics.OptionTextInTable, "| A | Vad? {#vad} `ett val` |\n|---|---|\n| B {#b} | |\n\n*Svarsalternativ för vad:*\n\n- ( ) Ja {#ja}\n- ( ) Annat {#annat} `¦kort text`"),
        In(QuestionnaireDiagnostics.OptionWithoutText, "- ( ) Ja {#ja}\n- ( ) ¦Annat {#annat}"),
        In(QuestionnaireDiagnostics.NothingToExclude, "- ( ) Ja {#ja}\n- ( ) Nej {#nej} `¦utesluter övriga`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "- ( ) Ja {#ja}\n- ( ) Annat {#annat} `kort text, ¦får vara ej aktuellt`"),
        In(QuestionnaireDiagnostics.MisplacedSpec, "- ( ) Ja {#ja}\n- ( ) Annat ¦`kort text` {#nej}"),
        In(QuestionnaireDiagnostics.ListExpected, "Vart? {#riktning} `ett val`\n\n*¦Svarsalternativ för riktning:*\n\nUpp eller ner."),
    ];

    private static IEnumerable<MistakeExample> Instructions() =>
    [
        In(QuestionnaireDiagnostics.UnknownInstruction, "`heltal`\n\n*¦Redovisa:* summa"),
        In(QuestionnaireDiagnostics.BadInstruction, $"{Choice}\n\n*¦Om fraga är:* Varför? {{#varfor}} `fritext`"),
        In(QuestionnaireDiagnostics.ConditionWithoutField, $"{Choice}\n\n*¦Om fraga är ja:* Gå vidare till nästa fråga."),
        In(QuestionnaireDiagnostics.ConditionWithoutField, "- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n\n*¦Om fraga är ja:*\n\nBeskriv det. {#det} `fritext`"),
        In(QuestionnaireDiagnostics.LaterReference, "### Har ni vårdval? {#vardval}\n\n*Om ¦vardval är ja:*\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}"),
        In(QuestionnaireDiagnostics.TableExpected, "Vilka? {#vilka} `flera val`\n\n- [ ] KBT {#kbt}\n- [ ] IPT {#ipt}\n\n*¦Rader enligt vilka:*\n\nHur många? {#antal} `heltal`"),
        In(QuestionnaireDiagnostics.RowWithoutOption, "Vilka? {#vilka} `flera val`\n\n- [ ] KBT {#kbt}\n- [ ] IPT {#ipt}\n\n*Rader enligt vilka:*\n\n| Form | Antal {#antal} `heltal` |\n|---|---|\n| KBT {#kbt} | |\n| ¦IPT {#itp} | |"),
        In(QuestionnaireDiagnostics.UnknownReference, $"{Choice}\n\n*Om ¦frga är ja:* Varför? {{#varfor}} `fritext`"),
        In(QuestionnaireDiagnostics.NotAChoice, "`heltal`\n\n*Om ¦fraga är ja:* Varför? {#varfor} `fritext`"),
        In(QuestionnaireDiagnostics.UnknownOption, $"{Choice}\n\n*Om fraga är ¦jo:* Varför? {{#varfor}} `fritext`"),
        In(QuestionnaireDiagnostics.LaterReference, $"*Om ¦senare är ja:* Varför? {{#varfor}} `fritext`\n\nHur blir det sedan? {{#senare}} `ett val`\n\n{Choice}"),
        In(QuestionnaireDiagnostics.UnknownReporting, "`heltal`\n\n*Redovisas:* ¦suma"),
        In(QuestionnaireDiagnostics.UnfitReporting, "`fritext`\n\n*Redovisas:* ¦summa"),
        In(QuestionnaireDiagnostics.UnfitReporting, "`heltal`\n\n*Redovisas:* summa, ¦utan bedömning"),
        In(QuestionnaireDiagnostics.UnfitReporting, "`procent`\n\n*Redovisas:* medelvärde, ¦summa"),
        In(QuestionnaireDiagnostics.UnfitReporting, "`skala 1–5`\n\n*Redovisas:* ¦per 1 000 folkmangd 2019"),
        In(QuestionnaireDiagnostics.UnfitReporting, "`datum`\n\n*Redovisas:* ¦medelvärde"),
        In(ReportHintDiagnostics.NoTableToReport, "`heltal`\n\n*Redovisas:* summa, ¦en tabell per rad"),
        In(ReportHintDiagnostics.NoTableToReport, "| Behandling | Antal {#antal} `heltal` |\n|---|---|\n| MMR {#mmr} | |\n\n*Redovisas för antal:* ¦en tabell per rad"),
        In(ReportHintDiagnostics.BadCaption, "`heltal`\n\n*¦Rubrik:*"),
        In(ReportHintDiagnostics.BadCaption, "`heltal`\n\n*Rubrik:* Antal platser\n\n*¦Rubrik:* Platser"),
        In(EarlierNameDiagnostics.BadEarlierName, "`heltal`\n\n*Hette:* ¦antal i 2018"),
        In(EarlierNameDiagnostics.BadEarlierName, "`heltal`\n\n*¦Hette:*"),
        In(EarlierNameDiagnostics.EarlierPathOfMany, "| Behandling | Antal {#antal} `heltal` |\n|---|---|\n| MMR {#mmr} | |\n\n*Hette för antal:* ¦mmr.antal (v-2018)"),
        In(EarlierNameDiagnostics.RepeatedEarlierName, "`heltal`\n\n*Hette:* antal (v-2018), ¦platser (v-2018)"),
        In(QuestionnaireDiagnostics.NotAChoice, "`skala 1–5`\n\n*Om ¦fraga är 1:* Varför? {#varfor} `fritext`"),
        In(QuestionnaireDiagnostics.BareInstruction, "`heltal`\n\n¦Redovisas: summa"),
    ];

    private static IEnumerable<MistakeExample> Tables() =>
    [
        In(QuestionnaireDiagnostics.ColumnWithoutSpec, "| Behandling | ¦Antal {#antal} |\n|---|---|\n| MMR {#mmr} | |"),
        In(QuestionnaireDiagnostics.FilledCell, "| Behandling | Antal {#antal} `heltal` |\n|---|---|\n| MMR {#mmr} | ¦3 |"),
        In(QuestionnaireDiagnostics.NoRows, "¦| Behandling | Antal {#antal} `heltal` |\n|---|---|"),
        In(QuestionnaireDiagnostics.WrongCellCount, "| Behandling | Antal {#antal} `heltal` |\n|---|---|\n¦| MMR {#mmr} |"),
        In(QuestionnaireDiagnostics.BrokenTable, "| Behandling | Antal {#antal} `heltal` |\n¦|—|—|\n| MMR {#mmr} | |"),
        In(QuestionnaireDiagnostics.NothingBeforeBrackets, "| Behandling | Externt {#externt} `¦kryss, inom parentes` |\n|---|---|\n| MMR {#mmr} | |"),
        In(QuestionnaireDiagnostics.TextAfterTable, "| Behandling | Antal {#antal} `heltal` |\n|---|---|\n| MMR {#mmr} | |\n¦Räkna personer."),
        In(MatrixDiagnostics.MixedBoxes, Matrix("( ) | ( )", "( ) | ¦[ ]")),
        In(MatrixDiagnostics.MixedBoxes, Matrix("¦( ) | [ ]", "[ ] | [ ]")),
        In(MatrixDiagnostics.EmptyBox, Matrix("( ) | ( )", "( ) | ¦")),
        In(MatrixDiagnostics.EmptyBox, Matrix("¦ | ( )", "( ) | ( )")),
        In(MatrixDiagnostics.NotABox, Matrix("( ) | ( )", "¦x | ( )")),
        In(MatrixDiagnostics.NotABox, Matrix("[ ] | ¦[x]", "[ ] | [ ]")),
        In(MatrixDiagnostics.NotABox, Matrix("¦() | ( )", "( ) | ( )")),
        In(MatrixDiagnostics.NotABox, Matrix("( ) | ( )", "( ) | ¦☐")),
        In(MatrixDiagnostics.FieldAmongOptions, "| Område | Ja {#ja} | Nej {#nej} | Sedan {#sedan} ¦`år` |\n|---|---|---|---|\n| Vård {#vard} | ( ) | ( ) | |"),
        In(MatrixDiagnostics.KindInCorner, "| Område `¦ett val, obligatorisk` | Ja {#ja} | Nej {#nej} |\n|---|---|---|\n| Vård {#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.UnfitProperty, "| Område `¦minst 1` | Ja {#ja} | Nej {#nej} |\n|---|---|---|\n| Vård {#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.UnknownProperty, "| Område `¦obligatoriska` | Ja {#ja} | Nej {#nej} |\n|---|---|---|\n| Vård {#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.MissingId, "| Område | ¦Ja | Nej {#nej} |\n|---|---|---|\n| Vård {#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.MissingId, "| Område | Ja {#ja} | Nej {#nej} |\n|---|---|---|\n| ¦Vård | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.DuplicateId, "| Område | Ja {#ja} | Nej ¦{#ja} |\n|---|---|---|\n| Vård {#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.DuplicateId, "Antal {#vard} `heltal`\n\n| Område | Ja {#ja} | Nej {#nej} |\n|---|---|---|\n| Vård ¦{#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.ReservedId, "| Område | Ja {#ja} | Annat ¦{#annat} |\n|---|---|---|\n| Vård {#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.TooFewOptions, "¦| Område | Ja {#ja} |\n|---|---|\n| Vård {#vard} | ( ) |"),
        In(QuestionnaireDiagnostics.NothingToExclude, "| Område | Ja {#ja} | Nej {#nej} `¦utesluter övriga` |\n|---|---|---|\n| Vård {#vard} | ( ) | ( ) |"),
        In(QuestionnaireDiagnostics.BadOptionWords, "| Område | Ja {#ja} | Nej {#nej} `¦utesluter övrigt` |\n|---|---|---|\n| Vård {#vard} | [ ] | [ ] |"),
        In(QuestionnaireDiagnostics.WrongCellCount, "| Område | Ja {#ja} | Nej {#nej} |\n|---|---|---|\n¦| Vård {#vard} | ( ) |"),
        In(QuestionnaireDiagnostics.MisplacedSpec, "| Område | Ja {#ja} | Nej ¦`utesluter övriga` {#nej} |\n|---|---|---|\n| Vård {#vard} | [ ] | [ ] |"),
        In(QuestionnaireDiagnostics.FilledCell, "| Område | Finns {#finns} `kryss` |\n|---|---|\n| Vård {#vard} | ¦[ ] |"),
        In(QuestionnaireDiagnostics.OptionsWithoutField, $"{Matrix("( ) | ( )", "( ) | ( )")}\n\n¦- ( ) Ja {{#ja}}\n- ( ) Nej {{#nej}}"),
    ];

    private static string Matrix(string first, string second) =>
        $"| Område | Ja {{#ja}} | Nej {{#nej}} |\n|---|:---:|:---:|\n| Vård {{#vard}} | {first} |\n| Omsorg {{#omsorg}} | {second} |";
    private static IEnumerable<MistakeExample> RepeatingRows() =>
    [
        In(RepetitionDiagnostics.UnknownRepetition, "| Förslag | Text {#text} `fritext` |\n|---|---|\n| Förslag {#forslag} `¦flera rader` | |"),
        In(RepetitionDiagnostics.UnknownRepetition, "| Förslag | Text {#text} `fritext` |\n|---|---|\n| Förslag {#forslag} `fler rader, ¦hgst 50` | |"),
        In(RepetitionDiagnostics.UnknownRepetition, "| Förslag | Text {#text} `fritext` |\n|---|---|\n| Förslag {#forslag} `fler rader, ¦obligatorisk` | |"),
        In(RepetitionDiagnostics.EmptyRepetition, "| Förslag | Text {#text} `fritext` |\n|---|---|\n| Förslag {#forslag} `fler rader, högst 5, ¦minst 10` | |"),
        In(RepetitionDiagnostics.RowAfterRepeating, "| Förslag | Text {#text} `fritext` |\n|---|---|\n| Förslag {#forslag} `fler rader` | |\n| ¦Övrigt {#ovrigt} | |"),
        In(RepetitionDiagnostics.RepeatingRowByOption, "- [ ] Mödra {#modra}\n- [ ] Vaccin {#vaccin}\n\n*Rader enligt fraga:*\n\n| Område | Andel {#andel} `heltal` |\n|---|---|\n| ¦Mödra {#modra} `fler rader` | |"),
        In(RepetitionDiagnostics.ConditionOnAddedRow, "| Förslag | Ny? {#ny} `ett val` |\n|---|---|\n| Förslag {#forslag} `fler rader` | |\n\n*Svarsalternativ för ny:*\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n\n*Om ¦fraga.forslag.ny är ja:* Hur? {#hur} `fritext`"),
        In(RepetitionDiagnostics.CheckOfAddedRow, "| Förslag | Antal {#antal} `heltal` |\n|---|---|\n| Totalt {#totalt} | |\n| Förslag {#forslag} `fler rader` | |\n\n*Kontroll:* ¦totalt ska vara minst forslag"),
        In(RepetitionDiagnostics.CheckOfAddedRow, "| Förslag | Antal {#antal} `heltal` |\n|---|---|\n| Förslag {#forslag} `fler rader` | |\n\n*Kontroll:* ¦antal bör ändras högst 20 %"),
        In(RepetitionDiagnostics.ReportingOfAddedRow, "| Förslag | Antal {#antal} `heltal` |\n|---|---|\n| Förslag {#forslag} `fler rader` | |\n\n*Redovisas för antal:* ¦diagram"),
    ];

    private static IEnumerable<MistakeExample> Shown() =>
    [
        In(TableDiagnostics.CornerSaysNothing, "| Område `¦heltal` | Antal {#antal} `decimaltal` |\n|---|---|\n| Mödra {#modra} | |"),
        In(QuestionnaireDiagnostics.UnknownKind, "| Område `¦heltall` | Antal {#antal} |\n|---|---|\n| Mödra {#modra} | |"),
        In(QuestionnaireDiagnostics.MisplacedSpec, "| ¦`heltal` per område | Antal {#antal} |\n|---|---|\n| Mödra {#modra} | |"),
        In(VisibilityDiagnostics.BothVisibilities, "`heltal, redovisas inte, ¦redovisas sammantaget`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`fritext, ¦redovisas sammantaget`"),
        In(VisibilityDiagnostics.ReportingWhatIsHidden, "`heltal, redovisas sammantaget`\n\n*Redovisas:* summa, ¦min och max"),
        In(VisibilityDiagnostics.ReportingWhatIsHidden, "`heltal, redovisas inte`\n\n*Redovisas:* ¦summa"),
        In(VisibilityDiagnostics.ReportingWhatIsHidden, "Öppna? {#oppna} `heltal, redovisas sammantaget`\n\nAlla? {#alla} `heltal`\n\nAndel {#andel} `andelen oppna av alla`\n\n*Redovisas för andel:* summa, ¦diagram"),
        In(VisibilityDiagnostics.ReportingWhatRestsOnHidden, "Har ni det? {#har} `ett val, redovisas inte`\n\n- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n\n*Om har är ja:* Antal? {#antal} `heltal`\n\n*Redovisas för antal:* ¦summa"),
        In(FileDiagnostics.FileInTable, "| Område | Plan {#plan} `¦fil` |\n|---|---|\n| Mödra {#modra} | |"),
        In(FileDiagnostics.UnknownFileKind, "`fil, slag pdf eller ¦exe`"),
        In(FileDiagnostics.RepeatedFileKind, "`fil, slag pdf eller ¦pdf`"),
        In(QuestionnaireDiagnostics.BadNumber, "`fil, ¦högst 100 MB`"),
        In(QuestionnaireDiagnostics.UnfitProperty, "`fil, ¦redovisas sammantaget`"),
        In(NoteDiagnostics.BadNote, "`heltal`\n\n*¦Anteckning:*"),
        In(QuestionnaireDiagnostics.UnknownReference, "Antal? {#antal} `heltal`\n\n*Anteckning för ¦antl:* Stäm av."),
    ];

    private static IEnumerable<MistakeExample> Checks() =>
    [
        In(QuestionnaireDiagnostics.BadInstruction, $"{Shares}\n\n*¦Kontroll:*"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* ¦raderna summerar till 100"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* raderna ¦skka summera till 100"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* raderna ska ¦sumera till 100"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* raderna ska ¦summera till hgst 100"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* raderna ska summera till 100, ¦tomt är nol"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* ¦varje rd ska summera till 100"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* raderna ska ¦vara högst 100"),
        In(CheckSentenceDiagnostics.UnknownCheck, $"{Shares}\n\n*Kontroll:* ¦raderna ska vara summan av egen och extern"),
        In(QuestionnaireDiagnostics.UnknownReference, $"{Shares}\n\n*Kontroll:* ¦radena ska summera till 100"),
        In(QuestionnaireDiagnostics.UnknownReference, $"{Shares}\n\n*Kontroll:* egen och ¦extrn ska summera till 100"),
        In(QuestionnaireDiagnostics.UnknownReference, $"{Shares}\n\n*Kontroll:* egen ska vara högst ¦extrn"),
        In(QuestionnaireDiagnostics.UnknownReference, $"{Shares}\n\n*Kontroll:* kolumnen ¦egn ska summera till 100"),
        In(QuestionnaireDiagnostics.BadNumber, $"{Shares}\n\n*Kontroll:* raderna ska summera till ¦100 kr"),
        In(QuestionnaireDiagnostics.BadNumber, $"{Shares}\n\n*Kontroll:* egen bör ändras högst ¦0 %"),
        In(CheckSentenceDiagnostics.NotCounted, $"{Texts}\n\n*Kontroll:* antal och ¦orsak ska summera till 100"),
        In(CheckSentenceDiagnostics.NotCounted, $"{Texts}\n\n*Kontroll:* antal ska vara högst ¦orsak"),
        In(CheckSentenceDiagnostics.NoNumbersToCheck, $"{Texts}\n\n*Kontroll:* ¦raderna ska summera till 100"),
        In(CheckSentenceDiagnostics.NoNumbersToCheck, "`fritext`\n\n*Kontroll:* ¦svaren bör ändras högst 20 %"),
        In(CheckSentenceDiagnostics.TooFewNumbers, $"{Texts}\n\n*Kontroll:* ¦antal ska summera till 100"),
        In(CheckSentenceDiagnostics.NeverTrue, $"{Shares}\n\n*Kontroll:* ¦raderna ska summera till 300"),
        In(CheckSentenceDiagnostics.NeverTrue, $"{Shares}\n\n*Kontroll:* ¦raderna ska summera till 99,5"),
        In(CheckSentenceDiagnostics.NeverTrue, $"{Shares}\n\n*Kontroll:* ¦egen bör vara mer än 100"),
        In(CheckSentenceDiagnostics.MixedCheck, $"{Shares}\n\n*Kontroll:* egen och ¦skola ska summera till 100"),
        In(CheckSentenceDiagnostics.MixedCheck, $"{Shares}\n\n| Sak | Annat {{#ovrigt}} `heltal, enhet %` |\n|---|---|\n| Hyra {{#hyra}} | |\n\n*Kontroll:* egen ska vara högst ¦ovrigt"),
        In(CheckSentenceDiagnostics.MixedCheck, $"{Shares}\n\n| Sak | Annat {{#ovrigt}} `heltal, enhet %` |\n|---|---|\n| Hyra {{#hyra}} | |\n\n*Kontroll:* egen och ¦ovrigt ska summera till 100"),
        In(CheckSentenceDiagnostics.MixedCheck, $"{Shares}\n\n*Kontroll:* raderna ¦egen ska summera till 100"),
        In(CheckSentenceDiagnostics.MixedCheck, $"{Shares}\n\n*Kontroll:* egen ska vara högst ¦skola"),
        In(CheckSentenceDiagnostics.RepeatedInCheck, $"{Shares}\n\n*Kontroll:* egen, extern och ¦egen ska summera till 100"),
        In(CheckSentenceDiagnostics.RepeatedInCheck, "`heltal`\n\n*Kontroll:* fraga ska vara högst ¦fraga"),
        In(CheckSentenceDiagnostics.MixedUnits, $"{Texts}\n\nPris? {{#pris}} `heltal, enhet kr`\n\n*Kontroll:* ¦pris ska vara högst antal"),
        In(CheckSentenceDiagnostics.RepeatedCheck, $"{Shares}\n\n*Kontroll:* raderna ska summera till 100; ¦egen och extern ska summera till 100"),
        In(CheckSentenceDiagnostics.ChangeIsNoError, $"{Shares}\n\n*Kontroll:* egen ¦ska ändras högst 20 %"),
        In(CheckSentenceDiagnostics.EndingWithoutSum, $"{Shares}\n\n*Kontroll:* egen ska vara högst extern, ¦tomt är noll"),
        In(QuestionnaireDiagnostics.TooMany, $"{Shares}\n\n{string.Concat(Enumerable.Range(1, 51).Select(n => $"*Kontroll:* {(n == 51 ? "¦" : "")}raderna bör summera till högst {n}\n\n"))}"),
    ];

    private const string Shares = """
        | Verksamhet     | Egen {#egen} `heltal, minst 0, högst 100, enhet %` | Extern {#extern} `heltal, minst 0, högst 100, enhet %` |
        |----------------|----------------------------------------------------|--------------------------------------------------------|
        | Skola {#skola} |                                                    |                                                        |
        | Vård {#vard}   |                                                    |                                                        |
        """;

    private const string Texts = """
        Antal? {#antal} `heltal`

        Orsak? {#orsak} `fritext`
        """;

    private const string Choice = "- ( ) Ja {#ja}\n- ( ) Nej {#nej}";

    private const string ChoiceColumn = """
        | Behandling | Riktning {#riktning} `ett val` |
        |---|---|
        | MMR {#mmr} | |

        *Svarsalternativ för riktning:*

        - ( ) Fler {#fler}
        - ( ) Färre {#farre}
        """;
}
