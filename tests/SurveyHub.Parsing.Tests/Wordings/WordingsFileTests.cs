using System.Text;
using CsCheck;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Tests.Tables;
using SurveyHub.Parsing.Tests.Themes;
using SurveyHub.Parsing.Wordings;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Wordings;

/// <summary>Files of wordings: what they say, what is wrong with them, and that what is written is read back.</summary>
public sealed class WordingsFileTests
{
    private const string Columns = "organisation,field,row,wording,text,by,at\n";
    private const string Mark = "t0123456789abcdef";

    private static readonly int Rounds = TestSettings.Rounds(300, 20_000);

    private static readonly SurveyAnswers Answers = Answered("01,utbud,,Det minskar,,\n01,forslag.rad.text,2,Mer tid,,\n01,utbud.ena.antal,,4,,\n02,vardval,,JA,,beslut i maj\n");

    public static TheoryData<string, string> Mistakes => new()
    {
        { "2:4 SH5251", Columns + $"01,utbd,,Ord,{Mark},Anna,2026-05-01\n" },
        { "2:4 SH5252", Columns + $"01,vem,,Ord,{Mark},Anna,2026-05-01\n" },
        { "2:4 SH5252", Columns + $"01,dolt,,Ord,{Mark},Anna,2026-05-01\n" },
        { "2:11 SH5253", Columns + $"01,utbud,,{new string('o', 301)},{Mark},Anna,2026-05-01\n" },
        { "2:15 SH5254", Columns + "01,utbud,,Ord,t012,Anna,2026-05-01\n" },
        { "2:15 SH5255", Columns + "01,utbud,,Ord,,Anna,2026-05-01\n" },
        { "2:15 SH5256", Columns + "02,utbud,,Ord,,Anna,2026-05-01\n" },
        { "3:7 SH5257", Columns + $"01,utbud,,Ord,{Mark},Anna,2026-05-01\nAskby,utbud,,Ord,{Mark},Per,2026-05-01\n" },
        { "2:33 SH5258", Columns + $"01,utbud,,Ord,{Mark},{new string('A', 201)},2026-05-01\n" },
        { "2:1 SH3001", Columns + $"Asby,utbud,,Ord,{Mark},Anna,2026-05-01\n" },
        { "2:10 SH3008", Columns + $"01,utbud,1,Ord,{Mark},Anna,2026-05-01\n" },
        { "2:4 SH3010", Columns + $"01,forslag.rad.text,,Ord,{Mark},Anna,2026-05-01\n" },
        { "2:21 SH3016", Columns + $"01,forslag.rad.text,A,Ord,{Mark},Anna,2026-05-01\n" },
        { "2:11 SH2009", Columns + $"01,utbud,,,{Mark},Anna,2026-05-01\n" },
        { "2:33 SH2009", Columns + $"01,utbud,,Ord,{Mark},,2026-05-01\n" },
        { "2:38 SH2009", Columns + $"01,utbud,,Ord,{Mark},Anna,\n" },
        { "2:38 SH3012", Columns + $"01,utbud,,Ord,{Mark},Anna,i dag\n" },
        { "1:20 SH2005", "organisation,field,wrding,text,by,at\n" },
    };

    [Fact]
    public void File_SaysWhatIsWordedByWhom()
    {
        var parsed = Read(Columns + $"Askby,utbud,,\"Minskar,\n  något\",{Mark},Anna Ek,2026-05-01 10:00\n01,forslag.rad.text,2,\"'=Tid\",{Mark},Per,2026-05-01T08:00:00Z\n");

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal([("utbud", "Minskar, något", "Anna Ek"), ("forslag.rad@2.text", "=Tid", "Per")], parsed.Wordings.Select(one => (one.Field.ToString(), one.Text, one.By)));
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.Zero), parsed.Wordings[0].At);
    }

    /// <summary>Nobody works a hash out by hand: the message gives it, and the file with it in fits the answer.</summary>
    [Theory]
    [InlineData("01,utbud,")]
    [InlineData("01,forslag.rad.text,2")]
    [InlineData("02,vardval,")]
    public void MissingMark_IsTold_AndFits(string answer)
    {
        var told = Assert.Single(Read($"{Columns}{answer},Ord,,Anna,2026-05-01\n").Diagnostics);
        var mark = told.Arguments[0].In(Language.Swedish);

        var parsed = Read($"{Columns}{answer},Ord,{mark},Anna,2026-05-01\n");

        Assert.Equal([WordingFit.Fits], (Answers with { Wordings = parsed.Wordings }).PlacedWordings().Select(placed => placed.Fit));
    }

    /// <summary>Each of what an answer consists of makes it another: its kind, its text, its reason and its comment.</summary>
    [Theory]
    [InlineData("01,utbud,,Det minskar,,", WordingFit.Fits)]
    [InlineData("01,utbud,,  Det minskar  ,,", WordingFit.Fits)]
    [InlineData("01,utbud,,Det minskar.,,", WordingFit.Stale)]
    [InlineData("01,utbud,,Det minskar,,i år", WordingFit.Stale)]
    [InlineData("01,utbud,,,saknas,", WordingFit.Stale)]
    [InlineData("01,utbud,,,saknas,Det minskar", WordingFit.Stale)]
    [InlineData("02,utbud,,Det minskar,,", WordingFit.Stale)]
    public void AnotherAnswer_MakesWordsStale(string answer, WordingFit expected)
    {
        var wording = Read(Columns + $"01,utbud,,Ord,{TextMark.Of(Answers.For(OrganisationCode.Parse("01")).Answers[0])},Anna,2026-05-01\n").Wordings;

        Assert.Equal([expected], (Answered(answer + "\n") with { Wordings = wording }).PlacedWordings().Select(placed => placed.Fit));
    }

    [Fact]
    public void Numbers_TakeNoWords()
    {
        var number = Answers.For(OrganisationCode.Parse("01")).Find(FieldPath.Parse("utbud.ena.antal"))!;
        var wording = Read(Columns + $"01,utbud.ena.antal,,Några,{TextMark.Of(number)},Anna,2026-05-01\n").Wordings;

        Assert.Equal([WordingFit.Numeric], (Answers with { Wordings = wording }).PlacedWordings().Select(placed => placed.Fit));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsTold_WhereItStands(string expected, string file) => Assert.Equal(expected, Csv.Only(Read(file).Diagnostics));

    [Fact]
    public void EveryMistake_HasAnExample() =>
        Assert.Equal(WordingFileDiagnostics.All.Select(one => one.Code), Mistakes.Select(row => row.Data.Item1.Split(' ')[1]).Where(code => code.StartsWith("SH52", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void WhatIsWritten_IsReadBack()
    {
        var anyText = Gen.OneOf("a", "Å", ",", ";", "\"", "'", "=", "+", "-", "@", "😀", " ").Array[1, 20].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));
        Gen.Select(anyText, anyText, Gen.OneOf("utbud", "vardval", "forslag.rad@1.text", "forslag.rad@r2.text"), Gen.Int[0, 1_000_000]).Sample(
            (text, by, field, at) =>
            {
                var wording = new AnalystWording(OrganisationCode.Parse("02"), FieldPath.Parse(field), AnalystWording.Tidy(text), TextMark.Of(text), by.Trim(), DateTimeOffset.UnixEpoch.AddTicks(at));

                var parsed = Read(WordingsFileWriter.Write([wording]));

                Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.English)));
                Assert.Equal([wording], parsed.Wordings);
            },
            iter: Rounds);
    }

    private static ParsedWordings Read(string text) => WordingsFile.Parse(Encoding.UTF8.GetBytes(text), Answers);

    private static SurveyAnswers Answered(string rows)
    {
        var parsed = AnswersFile.Parse(Encoding.UTF8.GetBytes("organisation,field,row,value,status,comment\n" + rows), Themed.Questionnaire, Themed.Panel);
        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.English)));
        return new SurveyAnswers(Themed.Questionnaire, Themed.Panel, ResponsesFile.Presume(Themed.Panel, parsed.Answers));
    }
}
