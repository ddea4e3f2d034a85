using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Themes;
using static SurveyHub.Parsing.Reports.ReportDiagnostics;
using static SurveyHub.Parsing.Tests.Reports.ReportMistake;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>Every kind of mistake that a report file can hold, once at least.</summary>
internal static class ReportMistakes
{
    private const string Table = "*Tabell:* Utbud `utbud`\n\n";

    public static IReadOnlyList<ReportMistake> All { get; } =
    [
        .. Directives, .. Subjects, .. Sets, .. Properties, .. Instructions, .. Conditions, .. Prose, .. Common,
    ];

    private static ReportMistake[] Directives =>
    [
        Hole(UnknownDirective, "¦sumna antal"),
        Hole(UnknownDirective, "¦antal"),
        Hole(UnknownDirective, "¦hej"),
        Hole(UnknownDirective, "¦ändring antal"),
        Hole(UnknownDirective, "¦hur mnga tema ko"),
        In(EmptyDirective, "De är `¦  ` i år."),
        In(StrayBacktick, "De är ¦`summa antal i år."),
        In(StrayBacktick, "De är `summa antal` i ¦` år."),
        In(WrongQuotes, "De är ¦´summa antal´ i år."),
        In(WrongQuotes, "De är ¦'vilka har tema ko, efter namn' i år."),
        In(WrongQuotes, "- De är ¦’bas utbud.egna’ i år."),
        In(WrongQuotes, "De är ¦”svar på antal från Gotland”."),
        Hole(IncompleteDirective, "¦summa"),
        Hole(IncompleteDirective, "¦vilka"),
        Hole(IncompleteDirective, "¦bas"),
        Hole(IncompleteDirective, "¦svar på antal"),
        Hole(TooLong, $"¦summa {new string('a', 1_000)}"),
        Hole(UnclosedQuote, "summa antal, skriv \"tio\" för ¦\"10"),
        Hole(TooMany, $"summa antal, {string.Join(", ", Enumerable.Repeat("med bas", 59))}, ¦med bas"),
        In(TooMany, string.Concat(Enumerable.Repeat("`summa antal`\n\n", ReportContext.MaxDirectives)) + "`¦summa antal`"),
        Hole(UnknownReference, "¦#tabel"),
        Hole(UnknownReference, "¦#Tabell"),
        In(UnknownReference, "## Utbud {#utbudet}\n\nSe `¦#utbud`."),
    ];

    private static ReportMistake[] Subjects =>
    [
        Hole(UnknownPath, "summa ¦antall"),
        Hole(UnknownPath, "bas ¦utbud.c"),
        Hole(UnknownPath, "svar på ¦utbud.a.c från 09"),
        Hole(UnknownPath, "vilka saknar uppgift om ¦inget"),
        In(UnknownPath, "*Tabell:* Utbud `¦utbudd`"),
        Hole(SeveralFields, "summa ¦utbud"),
        Hole(SeveralFields, "summa ¦utbud.egna"),
        Hole(UnfitField, "summa ¦val"),
        Hole(UnfitField, "summa ¦andel"),
        Hole(UnfitField, "summa ¦belopp"),
        Hole(UnfitField, "medelvärde ¦start"),
        Hole(UnfitField, "median ¦varfor"),
        Hole(UnfitField, "ändring av ¦betyg"),
        Hole(UnfitField, "summa ¦yrken"),
        Hole(UnfitField, "summa ¦kryss"),
        Hole(UnfitField, "högsta ¦bilaga"),
        In(UnfitField, "*Diagram:* Val `¦val, staplar`"),
        In(UnfitField, "*Diagram:* Antal `¦antal, fördelning`"),
        In(UnfitField, "*Diagram:* Text `¦varfor`"),
        In(UnfitField, "*Karta:* Yrken `¦yrken`"),
        In(UnfitField, "*Fritext:* Antal `¦antal`"),
        Hole(HiddenField, "summa ¦vem"),
        Hole(HiddenField, "summa ¦hemligt.vad"),
        Hole(HiddenField, "bas ¦dolt.hur"),
        In(HiddenField, "*Tabell:* Antal `antal, ¦hemligt.vad`"),
        Hole(AggregatedField, "högsta ¦loner"),
        Hole(AggregatedField, "svar på ¦loner från 09"),
        Hole(AggregatedField, "vilka saknar uppgift om ¦loner"),
        In(AggregatedField, "*Diagram:* Löner `¦loner`"),
        In(AggregatedField, "*Karta:* Löner `¦loner`"),
        In(AggregatedField, "*Tabell:* Antal `antal, bara med uppgift om ¦loner`"),
        Hole(UnknownMeasure, "summa ¦kostnad-mmr 2019"),
        Hole(UnknownMeasure, "bas antal, andel av ¦folkmangd 2017"),
        Hole(UnknownMeasure, "summa antal, per 10 000 ¦folkmngd-16-67 2017"),
        Whole(UnknownMeasure, "---\nrapport: prov\nnämnare: ¦folkmangd\n---\n\n`summa antal, per 10 000`"),
        Hole(UnfitRate, "medelvärde andel, ¦per 10 000 folkmangd-16-67 2017"),
        In(UnfitRate, "*Karta:* Val `val, ¦per 10 000 folkmangd-16-67 2017`"),
    ];

    private static ReportMistake[] Sets =>
    [
        Hole(UnknownTheme, "vilka har tema ¦koo"),
        Hole(UnknownTheme, "vilka har tema ¦Kö"),
        In(UnknownTheme, "*Temalista:* Teman `tema ¦koe`"),
        Hole(UnknownSet, "vilka ¦andra"),
        Hole(UnknownSet, "vilka ¦har tma ko"),
        Hole(UnknownSet, "övriga utöver tema ko; ¦teman ko"),
        Hole(UnknownSet, "övriga utöver tema ko;¦"),
        Hole(UnknownSet, "vilka har tema ko bland ¦svarnde"),
        Hole(IncompleteSet, "vilka ¦har tema"),
        Hole(IncompleteSet, "vilka ¦är sena och rättade"),
        Hole(IncompleteSet, "vilka ¦där"),
        Hole(TooMany, "vilka alla bland alla bland alla bland alla bland alla bland ¦alla"),
        Hole(RuleDiagnostics.NoVerb, "vilka där val är ja och ¦antal minst"),
        In(RuleDiagnostics.NoVerb, "*Om minst 2 där ¦antal minst 5:* Många."),
    ];

    private static ReportMistake[] Properties =>
    [
        Hole(UnknownProperty, "summa antal, ¦med baser och mer"),
        Hole(UnknownProperty, "summa antal, ¦"),
        Hole(UnknownProperty, "summa antal, ¦bar svarande"),
        In(UnknownProperty, "*Svarsläge:* `sena, ¦rätade`"),
        Hole(UnfitProperty, "summa antal, ¦efter namn"),
        Hole(UnfitProperty, "vilka är sena, ¦2 decimaler"),
        Hole(UnfitProperty, "bas antal, ¦förra omgången"),
        In(UnfitProperty, "*Karta:* Antal `antal, ¦transponerad`"),
        In(UnfitProperty, "*Karta:* Val `val, ¦5 klasser`"),
        In(UnfitProperty, "*Karta:* Val `val, ¦lika breda`"),
        In(UnfitProperty, "*Karta:* Val `val, ¦2 decimaler`"),
        Hole(RepeatedProperty, "summa antal, med bas, ¦med bas"),
        In(RepeatedProperty, "*Tabell:* Antal `antal, ¦antal`"),
        In(RepeatedProperty, "*Temalista:* Teman `tema ko, ¦tema ko`"),
        In(RepeatedProperty, "*Svarsläge:* `sena, ¦sena`"),
        Hole(ClashingProperties, "summa antal, i ord, ¦i siffror"),
        In(ClashingProperties, "*Tabell:* Antal `antal, efter kod, ¦efter namn`"),
        In(ClashingProperties, "*Tabell:* Antal `antal, median, ¦utan summarader`"),
        In(ClashingProperties, "*Tabell:* Antal `antal, utan summarader, ¦summa`"),
        Hole(BadNumber, "summa antal, ¦9 decimaler"),
        In(BadNumber, "*Karta:* Antal `antal, ¦1 klasser`"),
        In(BadNumber, "*Temalista:* Teman `val, ¦högst noll citat`"),
        Hole(BadRate, "summa antal, ¦per invånare"),
        Hole(BadRate, "summa antal, ¦per 0 folkmangd-16-67 2017"),
        Hole(NoDenominator, "summa antal, ¦per 10 000"),
        Hole(BadOverride, "summa antal, ¦skriv tio"),
        Hole(BadOverride, "summa antal, ¦skriv \"tio\""),
        In(NothingToShow, "*Tabell:* Antal `¦summa, efter kod`"),
        In(OneSubjectOnly, "*Karta:* Antal `¦antal, betyg`"),
        In(MeasureOfWaves, "*Diagram:* Folkmängd `¦folkmangd-16-67 2017, ändring`"),
        In(MeasureOfWaves, "*Karta:* Folkmängd `¦folkmangd-16-67 2017, förra omgången`"),
        In(MeasureOfWaves, "*Diagram:* Folkmängd `¦antal, folkmangd-16-67 2017, staplade andelar, förra omgången`"),
        In(TransposedRows, "*Tabell:* Enheter `¦enheter, transponerad`"),
    ];

    private static ReportMistake[] Instructions =>
    [
        In(UnknownInstruction, "*¦Tabll:* Antal `antal`"),
        In(UnknownInstruction, "*¦Obs:* Siffrorna är preliminära."),
        In(BareInstruction, "¦Tabell: antalet"),
        In(BareInstruction, "¦**Not:** antalet"),
        In(BareInstruction, "¦Om minst 2 är sena: de är sena."),
        In(BadInstruction, "*¦Om:* Text."),
        In(BadInstruction, "*¦Tabell antal:* Antal `antal`"),
        In(BadInstruction, "*¦Innehåll:* Det här är med."),
        In(BadInstruction, "*¦Svarsläge:* Svaren `sena`"),
        In(BadInstruction, $"{Table}*¦Not:*"),
        In(MisplacedInstruction, "- *¦Tabell:* Antal"),
        In(QuestionnaireDiagnostics.NestedList, "- Punkt\n  ¦*Tabell:* Antal"),
        In(NothingToBelongTo, "Text.\n   *¦Not:* Antal"),
        In(MisplacedInstruction, "*Om några är sena:* *¦Tabell:* Antal `antal`"),
        In(NoCode, "*¦Tabell:* Antal"),
        In(NoCaption, "*¦Tabell:* `antal`"),
        In(NoCaption, $"{Table}*¦Kolumn utbud.a.egna:*"),
        In(MisplacedCode, "*Tabell:* Antal ¦`antal` i år"),
        In(MisplacedCode, "*Tabell:* Antal `antal` ¦`antal`"),
        In(MisplacedCode, "## Om ¦`summa antal`"),
        In(MisplacedCode, $"{Table}*Kolumn utbud.a.egna:* A ¦`antal`"),
        In(MarkedName, "*Tabell:* ¦**Antal** `antal`"),
        In(MarkedName, "## ¦*Antal*"),
        In(MarkedName, "Text.[^1]\n\n## Antal¦[^1]\n\n[^1]: Not."),
        In(MarkedName, "Text.[^1]\n\n*Tabell:* Antal¦[^1] `antal`\n\n[^1]: Not."),
        In(NothingToBelongTo, "*¦Not:* Antalet."),
        In(NothingToBelongTo, "*Diagram:* Antal `antal`\n\n*¦Kolumn antal:* Antalet"),
        In(NothingToBelongTo, $"{Table}Text.\n\n*¦Kolumn utbud.a.egna:* A"),
        In(UnknownColumn, $"{Table}*Kolumn ¦antal:* Antal"),
        In(BadInstruction, $"{Table}*¦Streck:*"),
        In(NothingToBelongTo, "*Diagram:* Antal `antal`\n\n*¦Streck:* Finns inte."),
        In(NothingToBelongTo, "*¦Streck:* Finns inte."),
        In(MisplacedCode, $"{Table}*Streck:* Finns inte ¦`antal`"),
        In(RepeatedProperty, $"{Table}*Streck:* Finns inte.\n\n*¦Streck:* Används inte."),
        In(RepeatedColumn, $"{Table}*Kolumn utbud.a.egna:* A\n\n*Kolumn ¦utbud.a.egna:* B"),
    ];

    private static ReportMistake[] Conditions =>
    [
        In(UnknownTest, "*Om ¦flera är sena:* Text."),
        In(UnknownTest, "*Om ¦minnst 2 är sena:* Text."),
        In(UnknownTest, "*Om ¦minst 2:* Text."),
        In(NumberExpected, "*Om ¦minst två är sena:* Text."),
        In(OtherwiseWithoutIf, "*¦Annars:* Text."),
        In(OtherwiseWithoutIf, "*Om några är sena:* Text.\n\nMer.\n\n*¦Annars:* Text."),
        In(NothingUnderCondition, "Text.\n\n*¦Om några är sena:*"),
        In(NothingUnderCondition, "Text.\n\n*¦Om några är sena:*\n\n## Rubrik"),
        In(NothingUnderCondition, "Text.[^a]\n\n*¦Om några är sena:*\n\n[^a]: Not."),
        In(NestedCondition, "Text.\n\n*Om några är sena:*\n\n*¦Om inga är sena:* Text."),
    ];

    private static ReportMistake[] Prose =>
    [
        In(HeadingTooDeep, "¦##### Rubrik"),
        In(Unsupported, "> ¦Ett citat.".Replace("> ¦", "¦> ", StringComparison.Ordinal)),
        In(Unsupported, "¦```\nkod\n```"),
        In(Unsupported, "Text.\n\n¦***"),
        In(Unsupported, "Se ¦![bild](https://example.org/bild.png)."),
        In(Unsupported, "Se ¦<b>det</b>."),
        In(Unsupported, "Se det.\n\n¦[a]: https://example.org"),
        In(UnknownFootnote, "Se not.¦[^1]"),
        In(UnknownFootnote, "Se not.¦[^]"),
        In(UnusedFootnote, "Text.\n\n¦[^1]: Not."),
        In(RepeatedFootnote, "Text.[^1]\n\n[^1]: Not.\n\n¦[^1]: Not till."),
        Whole(OtherQuestionnaire, "---\nrapport: ¦prov-2\n---\n\nText."),
    ];

    /// <summary>What a questionnaire can have wrong too.</summary>
    private static ReportMistake[] Common =>
    [
        Whole(QuestionnaireDiagnostics.Empty, "¦ \n"),
        Whole(QuestionnaireDiagnostics.NoFrontBlock, "¦Text."),
        Whole(QuestionnaireDiagnostics.UnknownSetting, "---\nrapport: prov\n¦namnare: folkmangd-16-67 2017\n---\n\n`summa antal, per 10 000`"),
        Whole(QuestionnaireDiagnostics.RepeatedSetting, "---\nrapport: prov\n¦report: prov\n---\n\nText."),
        Whole(QuestionnaireDiagnostics.MissingSetting, "¦---\nspråk: sv\n---\n\nText."),
        Whole(QuestionnaireDiagnostics.BadSetting, "---\nrapport: prov\nspråk: ¦norska\n---\n\nText."),
        Whole(QuestionnaireDiagnostics.BadSetting, "---\nrapport: prov\nordning i text: ¦värde\n---\n\nText."),
        Whole(QuestionnaireDiagnostics.NotASetting, "---\nrapport: prov\n¦språk:\n---\n\nText."),
        In(QuestionnaireDiagnostics.MisplacedTitle, "Text.\n\n¦# Titel"),
        In(QuestionnaireDiagnostics.NoText, "¦## {#a}"),
        In(QuestionnaireDiagnostics.HeadingWithoutSpace, "Text.\n¦##Rubrik"),
        In(QuestionnaireDiagnostics.InvalidId, "## Rubrik ¦{#En rubrik}"),
        In(QuestionnaireDiagnostics.DuplicateId, "## Rubrik {#a}\n\n*Tabell:* Antal ¦{#a} `antal`"),
        In(QuestionnaireDiagnostics.MisplacedId, "Text ¦{#a}."),
        In(QuestionnaireDiagnostics.NestedList, "- Punkt\n  - ¦Punkt".Replace("- ¦", "¦- ", StringComparison.Ordinal)),
        In(QuestionnaireDiagnostics.ListNotFromOne, "¦3. Punkt"),
        In(QuestionnaireDiagnostics.BrokenTable, "¦| A | B |\n| 1 | 2 |"),
        In(QuestionnaireDiagnostics.WrongCellCount, "| A | B |\n|---|---|\n¦| 1 |"),
        In(QuestionnaireDiagnostics.TextAfterTable, "| A | B |\n|---|---|\n| 1 | 2 |\n¦Text."),
        In(QuestionnaireDiagnostics.NoRows, "¦| A | B |\n|---|---|"),
        In(QuestionnaireDiagnostics.BadLink, "Se ¦[filen](file:///etc/passwd)."),
        In(QuestionnaireDiagnostics.NotText, "Text¦\u202Etext."),
    ];
}
