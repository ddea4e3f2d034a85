using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>A small enquiry in English, of agencies whose names have commas and "and" in them.</summary>
internal static class EnglishEnquiry
{
    private const string Panel =
        """
        #panel,agencies,agency,agencies,the agencies,All agencies
        #fact,employees 2025,people employed in October 2025,The registers
        code,name,official_name,employees 2025
        1,Alpha,The Alpha Agency,100
        2,"Water, Sea and Air","The Agency for Water, Sea and Air",200
        3,Forest Agency,The Forest Agency,300
        4,Gamma,The Gamma Agency,400
        """;

    private const string Asked =
        """
        ---
        title: Rooms
        id: rooms
        language: en
        ---

        ### 1. How many rooms are there? {#rooms}

        `whole number`

        *Reported:* chart

        ### 2. What did it cost? {#cost}

        `decimal number, 1 decimal`

        ### 3. How large a part is shut? {#shut}

        `percent`

        *Reported:* chart

        ### 4. Who can be asked? {#who}

        Name? {#name} `short text, not reported`

        Phone? {#phone} `short text, not reported`

        A remark. {#remark} `short text`

        Preliminary? {#preliminary} `tick`
        """;

    public static Questionnaire Questionnaire { get; } = EnquiryFiles.Questionnaire(Asked);

    public static SurveyAnswers Answers { get; } = Give("1,rooms,3,\n2,rooms,4,\n3,rooms,,missing\n1,shut,25,\n2,shut,50,\n1,cost,1,\n");

    /// <param name="rows">Of an answers file, without its header.</param>
    public static SurveyAnswers Give(string rows)
    {
        var given = EnquiryFiles.Answers(EnquiryFiles.Panel(Panel), Questionnaire, "organisation,field,value,status\n" + rows);
        return given with { Responses = [.. given.Responses.Select(one => one.IsSilent ? one : one with { Submitted = new DateTimeOffset(2025, 10, 3, 9, 0, 0, TimeSpan.Zero) })] };
    }

    public static ReportInput Input(SurveyAnswers? answers = null)
    {
        var given = answers ?? Answers;
        var facts = given.Panel.Facts.Select(fact => fact.Key).ToValueList();
        return new ReportInput(given, Analysis.Empty, new ReportWords(Questionnaire, facts));
    }

    /// <summary>What a report file says.</summary>
    public static CompiledReport Compile(string text, SurveyAnswers? answers = null)
    {
        var input = Input(answers);
        return TemplateCompiler.Compile(Parse(text, input), input);
    }

    public static ReportTemplate Parse(string text, ReportInput input)
    {
        var parsed = ReportFile.Parse($"---\nreport: rooms\nlanguage: en\n---\n\n{text}", ReportSources.Of(input.Answers, Analysis.Empty));
        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.English)));
        return parsed.Template;
    }
}
