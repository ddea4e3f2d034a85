using System.Text;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>A report of about thirty pages on the enquiry of 2018: 13 tables, 6 charts, a map, lists of them, derived sentences, and the questionnaire.</summary>
internal static class LongReport
{
    public const int Tables = 13, Charts = 6, Maps = 1;

    private static readonly string[] Blocks =
    [
        "*Tabell:* Utbud {#t1} `utbud-smarta.antal, summa`", "*Diagram:* Utbud {#d1} `utbud-smarta.antal, staplade andelar`",
        "*Tabell:* Koordinatorer {#t2} `koordinatorer, per 10 000, summa, medelvärde, min och max`", "*Diagram:* Koordinatorer {#d2} `koordinatorer, staplar, per 10 000, efter värde`",
        "*Karta:* Koordinatorer {#k1} `koordinatorer, per 10 000`", "*Tabell:* Ersättning {#t3} `ersattning-mmr.belopp`",
        "*Tabell:* Vårdval {#t4} `vardval, koordinatorer, efter kod`", "*Diagram:* Vårdval {#d3} `vardval`", "*Tabell:* Förändring {#t5} `forandring.riktning`",
        "*Diagram:* Förändring {#d4} `forandring.riktning, staplade andelar`", "*Fritext:* Utbud med egna ord {#t6} `utbud-psykisk`", "*Fritext:* Resurser {#t7} `resurser`",
        "*Tabell:* Med vårdval {#t8} `koordinatorer, vardval, bara där vardval är ja, transponerad`", "*Diagram:* Leverantörer {#d5} `utbud-smarta.mmr1.antal`",
        "*Tabell:* Ersättning för KBT {#t9} `ersattning-kbt-ipt`", "*Tabell:* MMR 1 {#t10} `utbud-smarta.mmr1.antal, efter värde, median`", "*Diagram:* MMR 2 {#d6} `utbud-smarta.mmr2.antal`",
        "*Fritext:* Smärta med egna ord {#t11} `org-smarta`", "*Tabell:* Allt {#t12} `koordinatorer, vardval, utbud-smarta.antal, efter kod`", "*Tabell:* Befolkning {#t13} `folkmangd-16-67 2017, koordinatorer`",
    ];

    /// <summary>The report file.</summary>
    public static string Text { get; } = Write();

    /// <summary>From the text of the report file to a compiled report.</summary>
    public static ReportDocument Compile(SurveyAnswers answers)
    {
        var facts = answers.Panel.Facts.Select(fact => fact.Key).ToList();
        var parsed = ReportFile.Parse(Text, new ReportSources(answers.Questionnaire, [], [.. facts], new RuleConditions(answers.Questionnaire, [.. facts])));
        if (parsed.Diagnostics is [var mistake, ..])
        {
            throw new InvalidOperationException(mistake.ToLine("report", Language.English));
        }

        var compiled = TemplateCompiler.Compile(parsed.Template, new ReportInput(answers, Analysis.Empty, new ReportWords(answers.Questionnaire, [.. facts])));
        return compiled.Document with { Identity = new ReportIdentity("villkor3-2018", 1) };
    }

    public static SurveyAnswers Answers()
    {
        var questionnaire = QuestionnaireFile.Parse(File.ReadAllText(Repository.PathOf("surveys", "villkor3-2018.md"))).Questionnaire;
        var panel = PanelFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "panels", "regioner.csv"))).Panel;
        var answers = AnswersFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "samples", "villkor3-2018.svar.csv")), questionnaire, panel).Answers;
        return new SurveyAnswers(questionnaire, panel, ResponsesFile.Presume(panel, answers));
    }

    private static string Write()
    {
        var text = new StringBuilder("---\nrapport: villkor3-2018\nnämnare: folkmangd-16-67 2017\n---\n\n# En lång rapport\n\n*Innehåll:*\n\n*Tabeller:*\n\n*Figurer:*\n\n");
        foreach (var (index, block) in Blocks.Index())
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"## Avsnitt {index + 1}\n\n");
            for (var paragraph = 0; paragraph < 3; paragraph++)
            {
                text.Append("I riket finns `summa koordinatorer, med bas` koordinatorer, och `vilka där vardval är ja` har vårdval. ")
                    .AppendJoin(' ', Enumerable.Repeat("Siffrorna ska tolkas **med viss försiktighet**, eftersom regionerna räknar på olika sätt.", 5)).Append("\n\n");
            }

            text.Append(block).Append("\n\n");
        }

        return text.Append("## Bilaga\n\n*Enkäten:*\n").ToString();
    }
}
