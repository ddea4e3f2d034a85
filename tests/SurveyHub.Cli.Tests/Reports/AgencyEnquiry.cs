using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>
/// Five agencies, in English. Alpha and Ed have filled in the rooms in whole or in part, Beta and Dale have left the question blank, and Gamma is silent; of all five it is known
/// how many they employ. In the wave before they were asked much the same.
/// </summary>
internal static class AgencyEnquiry
{
    private const string Text =
        """
        ---
        title: Rooms
        id: rooms-2025
        language: en
        ---

        ### 1. Rooms {#rooms}

        Open? {#open} `whole number, at least 0`

        Shut? {#shut} `whole number, at least 0`

        Rooms in all {#all} `sum of open and shut, empty is zero`

        Share shut {#share} `share shut of all`

        *Reported for all:* total, mean

        ### 2. Policy {#policy}

        `short text`

        Preliminary? {#prelim} `tick`

        ### 3. Officer? {#officer}

        - ( ) Yes {#yes}
        - ( ) No {#no}
        - ( ) Planned {#plan}

        ### 4. Fee? {#fee}

        `amount, per visit`

        ### 5. Trained? {#trained}

        `percent, may be not applicable`

        ### 6. Projects {#projects}

        | Project | Name {#name} `short text` | Budget {#budget} `whole number, unit MSEK` |
        |---|---|---|
        | Project {#project} `more rows` | | |

        ### 7. Staff? {#staff}

        `whole number, unit people`
        """;

    private const string Given =
        """
        organisation,field,row,value,status,comment
        1,rooms.open,,3,,
        1,rooms.shut,,1,,
        1,officer,,yes,,
        1,fee,,1 200 kr per year,,
        1,fee,,300 kr,,
        1,projects.project.name,1,Web,,
        1,projects.project.budget,1,12,,
        1,trained,,,not-applicable,
        1,staff,,4,,
        2,policy,,yes,,
        2,officer,,plan,,
        2,fee,,300 kr,,
        2,trained,,40,,
        2,staff,,5,,
        4,policy.prelim,,yes,,
        4,officer,,yes,,
        5,rooms.open,,0,,
        5,trained,,,missing,not counted
        """;

    private const string Before =
        """
        #wave,Rooms 2024,the figures of 2024 are preliminary
        organisation,field,row,value,status,comment
        1,officer,,no,,
        2,officer,,maybe,,
        3,officer,,no,,
        1,rooms.open,,2,,
        1,rooms.shut,,2,,
        3,rooms.open,,1,,
        3,rooms.shut,,3,,
        1,staff,,4,,
        2,trained,,35,,
        3,trained,,20,,
        """;

    public static Questionnaire Asked { get; } = EnquiryFiles.Questionnaire(Text);

    public static SurveyAnswers Answers { get; } = Waves();

    /// <summary>What is said in a report, in English.</summary>
    public static CompiledReport Compile(string written) => WrittenReport.CompileFile(File(written), Answers, Large());

    public static ParsedReport Parse(string written) => ReportFile.Parse(File(written), ReportSources.Of(Answers, Large()));

    private static string File(string written) => $"---\nreport: rooms-2025\nlanguage: en\n---\n\n{written}\n";

    private static Analysis Large() => Analysis.Empty with
    {
        Book = new CodeBook([new Theme(Identifier.Parse("large"), "Large", "") { Rule = RuleReader.Read("employees 2025 is at least 1 000", Asked, [.. Answers.Panel.Facts.Select(fact => fact.Key)]).Rule! }]),
    };

    private static SurveyAnswers Waves()
    {
        var panel = EnquiryFiles.Panel(
            "#panel,agencies,agency,agencies,the agencies,All agencies\n#fact,employees 2025,people employed,Register\ncode,name,employees 2025\n1,Alpha,10\n2,Beta,2000\n3,Gamma,3000\n4,Dale,40\n5,Ed,50\n");
        var before = EnquiryFiles.Questionnaire(Text.Replace("rooms-2025", "rooms-2024", StringComparison.Ordinal)
            .Replace("- ( ) Planned {#plan}", "- ( ) Perhaps {#maybe}", StringComparison.Ordinal).Replace("unit people", "unit persons", StringComparison.Ordinal));
        var then = EnquiryFiles.Answers(panel, before, Before);
        return EnquiryFiles.Answers(panel, Asked, Given) with { Earlier = new EarlierWave(then.Wave!, then.Source, then) };
    }
}
