using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Tests.Sharing;
using static SurveyHub.Parsing.Questionnaires.Sharing.SharingDiagnostics;
using static SurveyHub.Parsing.Tests.Catalogue.MistakeExample;

namespace SurveyHub.Parsing.Tests.Catalogue;

/// <summary>Every kind of mistake about shared blocks, in the file that takes one in or in the block.</summary>
internal static class SharingMistakes
{
    private const string Line = "*Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md)";
    private const string Question = "### Fråga {#fraga}\n\n`fritext`\n\n";

    private static readonly SharedFiles Files = Contact.Files.Or(
    [
        new("gemensamt/latin1.md", null),
        new("gemensamt/enkat.md", "---\ntitel: Exempel\nid: exempel\n---\n\n### Annan {#annan}\n\n`fritext`\n"),
        new("gemensamt/fel.md", Contact.Block.Replace("`telefon`", "`telefn`", StringComparison.Ordinal)),
        new("gemensamt/kopia.md", Contact.Block),
    ]);

    public static IReadOnlyList<MistakeExample> All { get; } =
    [
        Taking(BadSharedLine, "*¦Gemensamt:* gemensamt/kontakt.md"),
        Taking(BadSharedLine, "*¦Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md) och mer"),
        Taking(BadSharedLine, "*¦Gemensamt:* Se [Kontaktuppgifter](gemensamt/kontakt.md)"),
        Taking(BadSharedLine, "*¦Gemensamt:* [**Kontakt**uppgifter](gemensamt/kontakt.md)"),
        Taking(BadSharedLine, "*¦Shared:* [](gemensamt/kontakt.md)"),
        Taking(BadPath, "*Gemensamt:* [Kontakt](¦../kontakt.md)"),
        Taking(BadPath, "*Gemensamt:* [Kontakt](¦/gemensamt/kontakt.md)"),
        Taking(BadPath, "*Gemensamt:* [Kontakt](¦gemensamt/../../kontakt.md)"),
        Taking(BadPath, "*Gemensamt:* [Kontakt](¦https://example.org/kontakt.md)"),
        Taking(BadPath, "*Gemensamt:* [Kontakt](¦gemensamt/kontakt.docx)"),
        Taking(NotFound, "*Gemensamt:* [Kontakt](¦gemensamt/kontkt.md)"),
        Taking(NotFound, "*Gemensamt:* [Kontakt](¦annat/helt-annat.md)"),
        Taking(NotReadable, "*Gemensamt:* [Kontakt](¦gemensamt/latin1.md)"),
        Taking(NotABlock, "*Gemensamt:* [Kontakt](¦gemensamt/enkat.md)"),
        Taking(OtherLanguage, "*Gemensamt:* [Kontakt](¦gemensamt/kontakt.en.md)"),
        Block(TranslationOfBlock, "title: Example\nid: example\nlanguage: en", $"{Question}*Shared:* [Contact details](¦gemensamt/kontakt.en.md)"),
        Taking(BlockHasErrors, "*Gemensamt:* [Kontakt](¦gemensamt/fel.md)"),
        Taking(SameBlockTwice, $"{Line}\n\n*Gemensamt:* [Samma](¦gemensamt/kontakt.md)"),
        Taking(IdTaken, "### Vem? {#vem}\n\n`fritext`\n\n*Gemensamt:* [Kontakt](¦gemensamt/kontakt.md)"),
        Taking(IdTakenByBlock, $"{Line}\n\n### Vem? ¦{{#vem}}\n\n`fritext`"),
        Taking(IdTakenByBlock, $"{Line}\n\n## Vem? ¦{{#vem}}"),
        Taking(AfterBlock, $"{Line}\n\n¦Hur gick det?\n\nVarför? {{#varfor}} `fritext`"),
        Taking(QuestionnaireDiagnostics.UnknownInstruction, "*¦Gemensam:* [Kontakt](gemensamt/kontakt.md)"),
        Taking(QuestionnaireDiagnostics.BareInstruction, "¦Gemensamt: [Kontakt](gemensamt/kontakt.md)"),
        Taking(QuestionnaireDiagnostics.BareInstruction, "¦**Gemensamt:** [Kontakt](gemensamt/kontakt.md)"),
        Taking(QuestionnaireDiagnostics.UnknownReference, $"{Line}\n\n### Hur? {{#hur}}\n\n*Om ¦ringer är ja:* Hur? {{#da}} `fritext`"),
        Block(BlockInBlock, "titel: Kontakt\ngemensamt block: mer", $"{Question}*¦Gemensamt:* [Kontakt](gemensamt/kontakt.md)"),
        Block(SectionInBlock, "titel: Kontakt\ngemensamt block: kontakt", $"¦## Avsnitt {{#avsnitt}}\n\n{Question}"),
        Block(SettingNotInBlock, "titel: Kontakt\ngemensamt block: kontakt\npanel: ¦regioner", Question),
        Block(SettingNotInBlock, "titel: Kontakt\ngemensamt block: kontakt\nid: ¦kontakt", Question),
        Block(QuestionnaireDiagnostics.UnknownSetting, "titel: Kontakt\n¦gemensam block: kontakt", Question),
        Block(QuestionnaireDiagnostics.BadSetting, "titel: Kontakt\ngemensamt block: ¦Kontakt", Question),
        Block(QuestionnaireDiagnostics.UnknownReference, "titel: Kontakt\ngemensamt block: kontakt", $"{Question}*Om ¦annan är ja:* Hur? {{#hur}} `fritext`"),
        Whole(NoQuestionnaire, Contact.Block) with { Read = file => ParsedBundle.Parse(file, []).Original.Diagnostics },
        Whole(OtherKindOfFile, Contact.EnglishBlock.Replace("shared block: ", "shared block: ¦", StringComparison.Ordinal)) with
        {
            Read = file => TranslationFile.Parse(file, Contact.Parse(), Contact.Files).Diagnostics,
        },
        Whole(OtherKindOfFile, Contact.EnglishQuestionnaire.Replace("id: ", "id: ¦", StringComparison.Ordinal)) with
        {
            Read = file => TranslationFile.Parse(file, QuestionnaireFile.Parse(Contact.Block), Contact.Files).Diagnostics,
        },
    ];

    /// <summary>In a questionnaire, below a question.</summary>
    private static MistakeExample Taking(Domain.Diagnostics.DiagnosticDescriptor expected, string example) =>
        In(expected, Question + example) with { Read = file => QuestionnaireFile.Parse(file, Files).Diagnostics };

    private static MistakeExample Block(Domain.Diagnostics.DiagnosticDescriptor expected, string settings, string body) =>
        Whole(expected, $"---\n{settings}\n---\n\n{body}") with { Read = file => QuestionnaireFile.Parse(file, Files).Diagnostics };
}
