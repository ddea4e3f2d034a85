using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using static SurveyHub.Domain.Tests.Themes.AskedRegions;

namespace SurveyHub.Domain.Tests.Themes;

/// <summary>Answers as files give them back.</summary>
public sealed class FiledAnswersTests
{
    [Fact]
    public void Answers_AreAsFilesHaveThem_AndStaySo()
    {
        var typed = Answers(
            [
                Says("val", "Ja"), Says("text", "Det ökar.", " Se bilagan. "), Lacks("a", AnswerKind.Missing, "Vet ej. ") with { Comment = "Fråga igen." },
                Says("ena", "24 000 kr; 1 mnkr per år totalt"), new Answer(FieldPath.Parse("b"), null, AnswerKind.Cleared, "", null, null, "Tömt."),
            ],
            null);

        var filed = typed.AsFiled();

        var response = filed.For(Code(0));
        Assert.Equal("Se bilagan.", response.Find(FieldPath.Parse("text"))!.Comment);
        Assert.Equal(("Vet ej.; Fråga igen.", null), (response.Find(FieldPath.Parse("a"))!.Reason, response.Find(FieldPath.Parse("a"))!.Comment));
        Assert.Equal("24 000 kr\n1 mnkr per år totalt", response.Find(FieldPath.Parse("ena"))!.Raw);
        Assert.DoesNotContain(response.Answers, answer => answer.Kind == AnswerKind.Cleared);
        Assert.Same(filed, filed.AsFiled());
    }

    /// <summary>So what is read on the site is read for the tool.</summary>
    [Fact]
    public void MarkOfAnAnswer_IsTheSame_WhereverItsNoteStands()
    {
        var typed = Lacks("a", AnswerKind.Missing, "Vet ej.") with { Comment = "Fråga igen." };

        Assert.Equal(TextMark.Of(typed), TextMark.Of(Answers([typed]).AsFiled().For(Code(0)).Answers.Single()));
        Assert.NotEqual(TextMark.Of(typed), TextMark.Of(typed with { Comment = null }));
    }

    [Theory]
    [InlineData("a😀b", 2, 1, "😀")]
    [InlineData("a😀b", 1, 1, "😀")]
    [InlineData("a😀b", 0, 2, "a😀")]
    public void Passage_HoldsWholeCharacters(string text, int start, int length, string quote)
    {
        var passage = Passage.Of(Code(0), Says("text", text), AnswerPart.Value, start, length);

        Assert.Equal((quote, text.IndexOf(quote, StringComparison.Ordinal)), (passage.Quote, passage.Start));
    }

    [Fact]
    public void WhatStandsAround_HoldsWholeCharacters()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 40)) + "x" + string.Concat(Enumerable.Repeat("😀", 40));
        var odd = Passage.Of(Code(0), Says("text", $"a{text}"), AnswerPart.Value, 81, 1);
        var even = Passage.Of(Code(0), Says("text", $"{text}b"), AnswerPart.Value, 80, 1);

        Assert.All(new[] { odd, even }, passage => Assert.All([passage.Before, passage.After], around =>
            Assert.InRange(new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(around), 1, 4 * Passage.Context)));
    }
}
