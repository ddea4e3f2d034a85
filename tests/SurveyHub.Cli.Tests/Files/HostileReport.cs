using SurveyHub.Cli.Tests.Reports;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>A report of the enquiry of 2018 in which a region is called something, answers it, comments it, and is quoted with it under a theme of that name.</summary>
internal static class HostileReport
{
    private const string Written =
        """
        # Rapport

        *Innehåll:*

        *Tabeller:*

        I `vilka har tema prov` står `svar på vardval.beskrivning från 01`, se `#k`.

        - Övriga: `övriga utöver tema prov`.

        *Tabell:* Svar `koordinatorer, vardval, vardval.beskrivning`

        *Tabell:* Vänd `koordinatorer, vardval.beskrivning, transponerad, bara där vardval är ja`

        *Fritext:* Texter `vardval.beskrivning`

        *Temalista:* Teman `tema prov, högst 2 citat`

        *Diagram:* Staplar `koordinatorer`

        *Diagram:* Delar `utbud-smarta.antal, staplade andelar`

        *Karta:* Karta {#k} `koordinatorer`
        """;

    private static readonly FieldPath Path = FieldPath.Parse("vardval.beskrivning");

    private static readonly OrganisationCode Sayer = OrganisationCode.Parse("01");

    /// <param name="text">Cut for names: no panel and no code book has any so long.</param>
    public static SurveyAnswers Answers(string text) => Sample.Answers with
    {
        Panel = Sample.Panel with
        {
            Organisations = Sample.Panel.Organisations.Select(organisation => organisation.Code != Sayer ? organisation : organisation with { ShortName = NameOf(text), OfficialName = $"Region {NameOf(text)}" }).ToValueList(),
        },
        Responses = Sample.Answers.Responses.Select(response => response.Organisation != Sayer ? response : response with
        {
            Answers = response.Answers.Where(other => other.Field != Path).Append(Said(text)).ToValueList(),
        }).ToValueList(),
    };

    public static ReportDocument Compile(string text)
    {
        var prov = Identifier.Parse("prov");
        var passage = Passage.Of(Sayer, Said(text), AnswerPart.Value, 0, Math.Min(Passage.TextOf(Said(text), AnswerPart.Value).Length, 200));
        var themes = new Analysis(
            new CodeBook([new Theme(prov, NameOf(text), text.Length > 0 ? text[..Math.Min(text.Length, 4_000)] : text)]), [new Coding(prov, passage, NameOf(text), DateTimeOffset.UnixEpoch)], []);
        return WrittenReport.Compile(Written, Answers(text), themes).Document with { Identity = new ReportIdentity("prov", 1) };
    }

    private static Answer Said(string text) => new(Path, null, AnswerKind.Value, text, new TextValue(text), null, text);

    private static string NameOf(string text) => TextCut.At(text, 100);
}
