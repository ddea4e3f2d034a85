using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;
using static SurveyHub.Web.Tests.Platform.Search.SearchedAnswers;

namespace SurveyHub.Web.Tests.Platform.Search;

/// <summary>What is found in answers by which words.</summary>
public sealed class AnswerIndexTests
{
    private static readonly AnswerIndex Regions = Of(
        "Antalet vårdplatser har minskat.",
        "VÅRDPLATSERNA räcker inte; vårdplatsbristen ökar.",
        "Fritt vårdval för rehabilitering. Hälsocentralerna har KBT-behandling.",
        "Vi har hälsoval sedan 2010, och vårdcentraler med kognitiv beteendeterapi.",
        "Valet av vård är fritt. Vard och halsoval skrivs så här utan prickar.",
        "Specialister i smärtrehabilitering, köer till utredningen.");

    [Theory]
    // Forms of a word.
    [InlineData("vårdplatserna", "A1 B1")]
    [InlineData("Vårdplats", "A1 B1")]
    // Synonyms, and they are of no direction.
    [InlineData("vårdval", "C1 D1")]
    [InlineData("hälsovalet", "C1 D1")]
    [InlineData("vårdcentralerna", "C1 D1")]
    [InlineData("KBT", "C1 D1")]
    [InlineData("\"kognitiv beteendeterapi\"", "C1 D1")]
    [InlineData("kö", "F1")]
    // Parts of longer words.
    [InlineData("vårdplatsbrist", "B1")]
    [InlineData("rehabilitering", "C1 F1")]
    [InlineData("\"rehabilitering\"", "C1")]
    [InlineData("lista", "")]
    // Å and ä are no a.
    [InlineData("vard", "E1")]
    [InlineData("halsoval", "E1")]
    // All words, in any order; small ones are of no account.
    [InlineData("fritt vårdval", "C1")]
    [InlineData("vårdval fritt", "C1")]
    [InlineData("köer inom vårdval", "")]
    [InlineData("köer till utredning", "F1")]
    [InlineData("av och", "E1")]
    // In this order.
    [InlineData("\"fritt vårdval\"", "C1")]
    [InlineData("\"vårdval fritt\"", "")]
    [InlineData("\"val av vård\"", "E1")]
    [InlineData("KBT-behandlingar", "C1")]
    // By their letters.
    [InlineData("vårdp*", "A1 B1")]
    [InlineData("*val", "C1 D1 E1")]
    [InlineData("*rehab*", "C1 F1")]
    [InlineData("2010", "D1")]
    // Of no word at all.
    [InlineData("%", "")]
    [InlineData("_____", "")]
    [InlineData("' or 1=1 --", "")]
    [InlineData("xyzzy", "")]
    public void Words_Find(string text, string expected) => Assert.Equal(expected, Regions.Find(text).Written());

    [Theory]
    [InlineData("vårdplats", "A1 B1")]
    [InlineData("rehabilitering", "C1")]
    [InlineData("brist", "")]
    public void WholeWords_FindNoParts(string text, string expected) => Assert.Equal(
        expected, Regions.Find(SearchQuery.Read(text) with { InLongerWords = false }, Synonyms.None).Written());

    [Fact]
    public void Words_AreMarked_WhereTheyStand()
    {
        Assert.Equal("Antalet [vårdplatser] har minskat. | [VÅRDPLATSERNA] räcker inte; [vårdplatsbristen] ökar.", Regions.Find("vårdplats").Marked());
        Assert.Equal("[Fritt] [vårdval] för rehabilitering. Hälsocentralerna har KBT-behandling.", Regions.Find("\"fritt vårdval\"").Marked());
    }

    [Fact]
    public void Result_SaysWhatWasTried_AndByWhichWordsItWasFound()
    {
        var tried = Assert.Single(Regions.Find("vårdval").Tried);
        Assert.Equal(["hälsoval"], tried.Synonyms);
        Assert.Equal(["hälsoval", "vårdval"], tried.Forms);
        Assert.True(tried.IsInLongerWords);
        Assert.Empty(Assert.Single(Regions.Find("xyzzy").Tried).Forms);
    }

    [Fact]
    public void Reasons_Comments_AndWhatCouldNotBeRead_AreSearched_AndNumbersAreNot()
    {
        var index = Index(
            [Says("antal", "12", comment: "hälften är kuratorer")],
            [Says("antal", "tolv kuratorer")],
            [new Answer(FieldPath.Parse("antal"), null, AnswerKind.Missing, "", null, "Kuratorerna räknas inte", null)],
            [Says("belopp", "12 kr (kurator)")],
            [Says("laget", "Bra", comment: "kurator saknas")]);

        Assert.Equal("E1 A2 B2 C2 D3", index.Find("kurator").Written());
        Assert.Equal("D3", index.Find("12").Written());
        // A comment belongs to its answer, and yet no phrase goes from the one into the other.
        Assert.Equal("E1", index.Find("bra kurator").Written());
        Assert.Equal("", index.Find("\"bra kurator\"").Written());
    }

    [Fact]
    public void WhatMayNotBeShown_IsNeverFound()
    {
        var index = Index([
            Says("laget", "öppet"), Says("hemligt", "dolt", comment: "dolt"), Says("brister", "ja", comment: "dolt"), Says("brister.vilka", "dolt"), Says("mer", "öppet"),
        ]);

        Assert.Equal("", index.Find("dolt").Written());
        Assert.Equal("", index.Find("*olt").Written());
        Assert.Equal("A1 A6", index.Find("öppet").Written());
        Assert.True(index.LeavesOut);
        Assert.False(Regions.LeavesOut);
    }

    [Fact]
    public void EnglishQuestionnaire_IsSearchedByEnglishForms()
    {
        var answers = Answers([Says("laget", "Waiting lists in health centres")]);
        var index = AnswerIndex.Of(answers, SurveyHub.Web.Platform.Search.WordForms.Of(Language.English));

        Assert.Equal("A1", index.Find(SearchQuery.Read("wait list centre"), HealthCareSynonyms.In(Language.English)).Written());
        // English does not write its words together: what is within another word is another word.
        Assert.Equal("", index.Find(SearchQuery.Read("heal"), Synonyms.None).Written());
    }

    [Fact]
    public void Hits_ComeQuestionByQuestion_InTheOrderOfTables()
    {
        var result = Index([Says("laget", "vård"), Says("mer", "vård")], [Says("mer", "vård")], [Says("laget", "vård vård")]).Find("vård");

        Assert.Equal("A1 C1 A6 B6", result.Written());
        Assert.Equal(3, result.Organisations);
        Assert.Equal([("1", 2, 2), ("6", 2, 2)], result.Questions.Select(one => (one.Question.Number!, one.Answers, one.Organisations)));
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("\uD83D")]
    [InlineData("رعاية")]
    [InlineData("\u202Evårdplats\u202C")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("****")]
    [InlineData("\0")]
    [InlineData("(a+)+$[")]
    public void AnyText_CanBeSearchedFor(string text) => Assert.InRange(Regions.Find(text).Count, 0, 2);

    [Fact]
    public void LongTexts_AreSearchedAndSearchedFor()
    {
        var index = Of(string.Concat(Enumerable.Repeat("väntan ", 14_000)) + "slut", new string('å', 100_000), string.Concat(Enumerable.Repeat("er", 50_000)));

        Assert.Equal("A1", index.Find("slutet").Written());
        Assert.InRange(index.Find("slutet").Marked().Length, 1, 400);
        Assert.Equal("", index.Find(new string('x', 10_000)).Written());
        Assert.Equal("B1", index.Find(new string('å', 10_000)).Written());
    }
}
