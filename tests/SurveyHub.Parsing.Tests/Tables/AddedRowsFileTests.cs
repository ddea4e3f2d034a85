using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Tests.Surveys;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Tables;

/// <summary>Rows that respondents added, in an answers file.</summary>
public sealed class AddedRowsFileTests
{
    private const string Header = "organisation,field,row,value,status,comment\n";

    private static readonly Questionnaire Asked = QuestionnaireFile.Parse("""
        ---
        titel: Förslag
        id: forslag
        språk: sv
        ---

        ### Vad föreslår ni? {#vad}

        | Förslag                           | Text {#text} `fritext` | Kostar {#kostar} `belopp` |
        |-----------------------------------|------------------------|---------------------------|
        | Övrigt {#ovrigt}                  |                        |                           |
        | Förslag {#f} `fler rader, högst 2` |                        |                           |
        """).Questionnaire;

    [Fact]
    public void Rows_AreReadByTheirKeys_AndAnAmountOfARowIsOneAnswer()
    {
        var read = Read("01,vad.f.text,10,tio,,\n01,vad.f.text,9,nio,,\n01,vad.f.kostar,9,100 kr,,\n01,vad.f.kostar,9,200 kr per besök,,\n01,vad.ovrigt.text,,annat,,\n");

        Assert.Empty(read.Diagnostics);
        var answers = Assert.Single(read.Answers).Value;
        Assert.Equal(
            ["vad.f@10.text: tio", "vad.f@9.kostar: 100 kr|200 kr per besök", "vad.f@9.text: nio", "vad.ovrigt.text: annat"],
            answers.Select(answer => $"{answer.Path}: {answer.Raw.Replace('\n', '|')}").Order(StringComparer.Ordinal));
        var asked = Asked.WithRows(answers.Select(answer => answer.Path));
        Assert.Equal(["Övrigt", "Förslag 1 (9)", "Förslag 2 (10)"], asked.Questions.Single().Tables.Single().Rows.Select(row => row.Added is { } added ? $"{row.Title} ({added.Key})" : row.Title));
    }

    [Fact]
    public void MadeUpProposals_AreReadWithoutMistakes()
    {
        var asked = QuestionnaireFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "vardval-forslag-2025.md")), SurveyBlocks.Files).Questionnaire;
        var panel = PanelFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "panels", "vardgivare-exempel.csv")));

        var read = AnswersFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "samples", "vardval-forslag-2025.svar.csv")), asked, panel.Panel);

        Assert.Empty(panel.Diagnostics);
        Assert.Empty(read.Diagnostics);
        Assert.Equal((12, 19), (read.Answers.Count, read.Answers.Values.Sum(answers => answers.Count(answer => answer.Field.ToString() == "andra.f.tema"))));
        Assert.All(panel.Panel.Organisations, organisation => Assert.EndsWith("(påhittad)", organisation.OfficialName, StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "2:20 SH3008", "01,vad.ovrigt.text,1,nej,,\n" },
        { "2:4 SH3010", "01,vad.f.text,,nej,,\n" },
        { "2:15 SH3016", "01,vad.f.text,Rad 1,nej,,\n" },
        { "2:4 SH3002", "01,vad.f@1.text,,nej,,\n" },
        { "4:17 SH3017", "01,vad.f.text,1,a,,\n01,vad.f.text,2,b,,\n01,vad.f.text,3,c,,\n" },
        { "3:17 SH3007", "01,vad.f.text,1,a,,\n01,vad.f.text,1,b,,\n" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void WhatCannotBeARow_IsRefused(string expected, string rows) => Assert.Equal(expected, Csv.Only(Read(rows).Diagnostics));

    private static ParsedAnswers Read(string rows) => AnswersFile.Parse(System.Text.Encoding.UTF8.GetBytes(Header + rows), Asked, Csv.Panel);
}
