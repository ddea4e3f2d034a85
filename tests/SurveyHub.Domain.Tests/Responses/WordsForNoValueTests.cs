using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Tests.Responses;

public sealed class WordsForNoValueTests
{
    private static readonly FieldDemands All = new(Required: false, AllowsPartlyKnown: true, AllowsNotApplicable: true, AllowsMissing: true);
    private static readonly FieldDemands None = new(Required: false, AllowsPartlyKnown: false, AllowsNotApplicable: false, AllowsMissing: false);
    private static readonly NumberType Number = new(0, 0, null, null);

    [Theory]
    [InlineData("ja", AnswerKind.PartlyKnown)]
    [InlineData(" Ja. ", AnswerKind.PartlyKnown)]
    [InlineData("Ja, antal ej rapporterat", AnswerKind.PartlyKnown)]
    [InlineData("Uppgift saknas", AnswerKind.Missing)]
    [InlineData("vet ej", AnswerKind.Missing)]
    [InlineData("Ej aktuellt", AnswerKind.NotApplicable)]
    [InlineData("-", AnswerKind.NotApplicable)]
    [InlineData(" \u2013 ", AnswerKind.NotApplicable)]
    [InlineData("\u2212", AnswerKind.NotApplicable)]
    public void InPlaceOfANumber_TheyAreRead(string raw, AnswerKind kind) => Assert.Equal(kind, WordsForNoValue.Read(Field(Number, All), raw));

    [Theory]
    [InlineData("nej")]
    [InlineData("jag vet inte")]
    [InlineData("7")]
    public void OtherWords_AreNone(string raw) => Assert.Null(WordsForNoValue.Read(Field(Number, All), raw));

    [Theory]
    [InlineData("ja")]
    [InlineData("saknas")]
    [InlineData("ej aktuellt")]
    public void WhatTheFieldDoesNotAllow_IsNone(string raw) => Assert.Null(WordsForNoValue.Read(Field(Number, None), raw));

    [Theory]
    [InlineData("ja")]
    [InlineData("saknas")]
    [InlineData("Uppgift saknas för två av dem")]
    public void InAText_TheyAreAnAnswerLikeOthers(string raw) => Assert.Null(WordsForNoValue.Read(Field(new TextType(false, 100), All), raw));

    [Theory]
    [InlineData("uppgift saknas", AnswerKind.Missing)]
    [InlineData("Ej aktuellt.", AnswerKind.NotApplicable)]
    public void InAText_TheWordsOfTheFormAreRead(string raw, AnswerKind kind) =>
        Assert.Equal(kind, WordsForNoValue.Read(Field(new TextType(true, 100), All), raw));

    private static Field Field(FieldType type, FieldDemands demands) =>
        new(FieldPath.Parse("fraga"), "Fråga?", type, demands, null, FieldReporting.None);
}
