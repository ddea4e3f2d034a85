using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

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

    [Theory]
    [InlineData("01,vad.ovrigt.text,1,nej,,", "2:20 SH3008")]
    [InlineData("01,vad.f.text,,nej,,", "2:4 SH3010")]
    [InlineData("01,vad.f.text,Rad 1,nej,,", "2:15 SH3016")]
    [InlineData("01,vad.f@1.text,,nej,,", "2:4 SH3002")]
    [InlineData("01,vad.f.text,1,a,,\n01,vad.f.text,2,b,,\n01,vad.f.text,3,c,,", "4:17 SH3017")]
    [InlineData("01,vad.f.text,1,a,,\n01,vad.f.text,1,b,,", "3:17 SH3007")]
    public void WhatCannotBeARow_IsRefused(string rows, string expected) =>
        Assert.Equal([expected], Read(rows + "\n").Diagnostics.Select(found => $"{found.Position.Line}:{found.Position.Column} {found.Code}"));

    private static ParsedAnswers Read(string rows) => AnswersFile.Parse(System.Text.Encoding.UTF8.GetBytes(Header + rows), Asked, Csv.Panel);
}
