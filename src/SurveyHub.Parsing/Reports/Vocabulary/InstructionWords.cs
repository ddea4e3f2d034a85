using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Vocabulary;

internal enum ReportInstructionKind
{
    If,
    Otherwise,
    Table,
    Column,
    Dash,
    Note,
    ThemeList,
    FreeText,
    Chart,
    Map,
    Responses,
    Contents,
    Tables,
    Figures,
    Questionnaire,
    Landscape,
}

/// <summary>The words that instructions begin with.</summary>
internal static class InstructionWords
{
    public static readonly Vocabulary<ReportInstructionKind> Openings = new(
        new(ReportInstructionKind.If, "om", "if"),
        new(ReportInstructionKind.Otherwise, "annars", "otherwise"),
        new(ReportInstructionKind.Table, "tabell", "table"),
        new(ReportInstructionKind.Column, "kolumn", "column"),
        new(ReportInstructionKind.Dash, "streck", "dash"),
        new(ReportInstructionKind.Note, "not", "note"),
        new(ReportInstructionKind.ThemeList, "temalista", "theme list"),
        new(ReportInstructionKind.FreeText, "fritext", "free text"),
        new(ReportInstructionKind.Chart, "diagram", "chart"),
        new(ReportInstructionKind.Map, "karta", "map"),
        new(ReportInstructionKind.Responses, "svarsläge", "responses"),
        new(ReportInstructionKind.Contents, "innehåll", "contents", "innehållsförteckning"),
        new(ReportInstructionKind.Tables, "tabeller", "tables", "tabellförteckning"),
        new(ReportInstructionKind.Figures, "figurer", "figures", "figurförteckning"),
        new(ReportInstructionKind.Questionnaire, "enkäten", "questionnaire"),
        new(ReportInstructionKind.Landscape, "liggande", "landscape"));

    /// <summary>It has a caption, perhaps an id, and says in code what it shows.</summary>
    public static bool IsCaptioned(this ReportInstructionKind kind) =>
        kind is ReportInstructionKind.Table or ReportInstructionKind.ThemeList or ReportInstructionKind.FreeText or ReportInstructionKind.Chart or ReportInstructionKind.Map;

    /// <summary>How one is written, for whoever has written it wrongly.</summary>
    public static LocalText Example(ReportInstructionKind kind) => kind switch
    {
        ReportInstructionKind.If => new("*Om minst 2 har tema id:*", "*If at least 2 have theme id:*"),
        ReportInstructionKind.Column => new("*Kolumn svarsfält:* rubrik", "*Column field:* heading"),
        ReportInstructionKind.Dash => new("*Streck:* text", "*Dash:* text"),
        ReportInstructionKind.Note => new("*Not:* text", "*Note:* text"),
        ReportInstructionKind.Responses => new("*Svarsläge:* eller *Svarsläge:* `utan svar, sena`", "*Responses:* or *Responses:* `silent, late`"),
        ReportInstructionKind.ThemeList => new("*Temalista:* rubrik {#id} `svarsfält`", "*Theme list:* caption {#id} `field`"),
        _ when kind.IsCaptioned() => new(
            $"*{SwedishWords.Capital(Openings[kind].Swedish)}:* rubrik {{#id}} `svarsfält`", $"*{SwedishWords.Capital(Openings[kind].English)}:* caption {{#id}} `field`"),
        _ => new($"*{SwedishWords.Capital(Openings[kind].Swedish)}:*", $"*{SwedishWords.Capital(Openings[kind].English)}:*"),
    };
}
