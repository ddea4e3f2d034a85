using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires;
using static SurveyHub.Domain.Questionnaires.Translations.TranslationDiagnostics;

namespace SurveyHub.Parsing.Tests.Catalogue;

/// <summary>Every way in which a translation can disagree with its original, each in one that agrees otherwise.</summary>
internal static class TranslationMistakes
{
    public const string Original = """
        ---
        titel: Prov
        id: prov
        panel: regioner
        ---

        # Prov

        Inledning.

        ## Ett {#ett}

        ### 1. Har ni? {#har}

        Hjälp.

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}
        - ( ) Annat: {#annat} `kort text`

        *Om har är ja:* Hur många? {#antal} `heltal, minst 0, högst 10, enhet st`

        ## Två {#tva}

        ### 2. Hur nöjda? {#nojda}

        `skala 1–5, 1 är inte alls`

        ### 3. Var? {#var}

        | Plats          | Antal {#antal} `heltal` | Andel {#andel} `procent` |
        |----------------|-------------------------|--------------------------|
        | Norr {#norr}   |                         |                          |
        | Söder {#soder} |                         |                          |

        I norr {#del} `andelen var.norr.andel av var.norr.antal`

        *Kontroll:* varje kolumn ska summera till 100
        """;

    /// <summary>Nothing is wrong with it, and most that can be left out is.</summary>
    public const string Right = """
        ---
        title: Trial
        id: prov
        language: en
        translation of: sv
        ---

        # Trial

        Introduction.

        ## One {#ett}

        ### 1. Have you? {#har}

        Help.

        - ( ) Yes {#ja}
        - ( ) No {#nej}
        - ( ) Other: {#annat} `short text`

        How many? {#antal} `whole number, unit pcs`

        ## Two {#tva}

        ### 2. How content? {#nojda}

        `scale 1–5, 1 is not at all`

        ### 3. Where? {#var}

        | Place          | Number {#antal} `whole number` | Share {#andel} `percent` |
        |----------------|--------------------------------|--------------------------|
        | North {#norr}  |                                |                          |
        | South {#soder} |                                |                          |

        In the north {#del} `share var.norr.andel of var.norr.antal`
        """;

    private const string Beds = "### 4. Beds? {#platser}\n\n`whole number`";

    public static IReadOnlyList<MistakeExample> All { get; } =
    [
        Changed(NotSaid, "id: prov\nlanguage: en\ntranslation of: sv", "id: ¦prov\nlanguage: en"),
        Changed(NotSaid, "translation of: sv", "translation of: ¦en"),
        Changed(SameLanguage, "language: en", "language: ¦sv"),
        Changed(OtherQuestionnaire, "id: prov", "id: ¦prov-2"),
        Changed(OtherSetting, "language: en", "panel: ¦kommuner\nlanguage: en"),
        Changed(Lacking, "{#ja}\n- ( ) No {#nej}", "¦{#ja}"),
        Changed(Lacking, "### 2. How content? {#nojda}\n\n`scale 1–5, 1 is not at all`\n\n", "", "### 1. Have you? ¦{#har}"),
        Changed(Lacking, "| South {#soder} |                                |                          |", "", "¦{#norr}"),
        Changed(Extra, "## Two {#tva}", Beds.Replace("{#", "¦{#", StringComparison.Ordinal) + "\n\n## Two {#tva}"),
        Changed(Extra, "How many? {#antal}", "How many? ¦{#antl}"),
        Changed(Extra, "- ( ) No {#nej}", "- ( ) No {#nej}\n- ( ) Perhaps ¦{#kanske}"),
        Changed(OtherOrder, "- ( ) Yes {#ja}\n- ( ) No {#nej}", "- ( ) No ¦{#nej}\n- ( ) Yes {#ja}"),
        Changed(OtherKind, "`whole number, unit pcs`", "`¦short text`"),
        Changed(OtherKind, "`scale 1–5, 1 is not at all`", "`¦scale 1–7, 1 is not at all`"),
        Changed(OtherKind, "Share {#andel} `percent`", "Share ¦{#andel} `whole number`"),
        Changed(OtherProperty, "`whole number, unit pcs`", "`¦whole number, at least 1, unit pcs`"),
        Changed(OtherProperty, "`whole number, unit pcs`", "`¦whole number, required`"),
        Changed(OtherProperty, "| South {#soder} |", "| South ¦{#soder} `more rows` |"),
        Changed(OtherCondition, "How many? {#antal} `whole", "*If har is nej:* How many? {#antal} `¦whole"),
        Changed(OtherInstruction, "| South {#soder} |                                |                          |", "| South {#soder} |                                |                          |\n\n*Check:* each column must sum to 90", "¦{#var}"),
        Changed(OtherInstruction, "### 2. How content? {#nojda}", "### 2. How content? ¦{#nojda}\n\n*Was:* glada"),
        Changed(OtherShape, "- ( ) Other: {#annat} `short text`\n\nHow many? {#antal} `whole number, unit pcs`", "- ( ) Other: {#annat} `short text`", "¦{#har}") with { Read = OfTwoTables },
        Changed(OtherSection, "## Two {#tva}\n\n### 2. How content? {#nojda}\n\n`scale 1–5, 1 is not at all`\n", "### 2. How content? ¦{#nojda}\n\n`scale 1–5, 1 is not at all`\n\n## Two {#tva}\n"),
        Changed(NoWords, "Help.\n\n", "", "### 1. Have you? ¦{#har}"),
        Changed(NoWords, "`scale 1–5, 1 is not at all`", "`¦scale 1–5`"),
        Changed(NoWords, "Introduction.\n\n", ""),
        Changed(OtherCalculation, "{#del} `share var.norr.andel of var.norr.antal`", "¦{#del} `rate var.norr.andel per var.norr.antal`"),
        Changed(NoOriginal, "translation of: sv", "translation of: ¦sv") with { Read = file => TranslationFile.ParseAlone(file).Diagnostics },
        Changed(SecondTranslation, "language: en", "language: ¦en") with { Read = file => TranslationFile.ParseSecond(file, "prov.en.md").Diagnostics },
        Changed(OriginalHasErrors, "translation of: sv", "translation of: ¦sv") with { Read = OfABrokenOriginal },
    ];

    /// <param name="pointed">What shows the place, where that is not in the change.</param>
    private static MistakeExample Changed(DiagnosticDescriptor expected, string from, string to, string? pointed = null)
    {
        Assert.Contains(from, Right, StringComparison.Ordinal);
        var file = Right.Replace(from, to, StringComparison.Ordinal);
        if (pointed is not null && !file.Contains('¦', StringComparison.Ordinal))
        {
            var plain = pointed.Replace("¦", "", StringComparison.Ordinal);
            Assert.Contains(plain, file, StringComparison.Ordinal);
            file = file.Replace(plain, pointed, StringComparison.Ordinal);
        }

        return MistakeExample.Whole(expected, file) with { Read = text => TranslationFile.Parse(text, QuestionnaireFile.Parse(Original)).Diagnostics };
    }

    /// <summary>The field comes before the options in the original, and a table more.</summary>
    private static ValueList<Diagnostic> OfTwoTables(string file) => TranslationFile.Parse(file, QuestionnaireFile.Parse(
        Original.Replace("*Om har är ja:* Hur många? {#antal} `heltal, minst 0, högst 10, enhet st`", "| Ort | Antal {#n} `heltal` |\n|---|---|\n| Norr {#norr} | |", StringComparison.Ordinal))).Diagnostics;

    private static ValueList<Diagnostic> OfABrokenOriginal(string file) =>
        TranslationFile.Parse(file, QuestionnaireFile.Parse(Original.Replace("`heltal`", "`heltall`", StringComparison.Ordinal))).Diagnostics;
}
