using System.Text.RegularExpressions;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.TestKit.Word;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>What is missing is told piece by piece, and nothing is written.</summary>
public sealed partial class RefusalTests
{
    public static TheoryData<DiagnosticDescriptor> Descriptors => [.. RefreshDiagnostics.All];

    [Fact]
    public void AMarkThatIsGone_WithItsTextLeft_IsAskedFor()
    {
        var problem = Assert.Single(RefreshRun.Refuse(WithoutSum(), LateGotland.Request));

        Assert.Equal(LateGotland.Sum.Key, problem.Key);
        Assert.Equal(
            "SH5303: ”Summa koordinatorer” (summa koordinatorer) har inget märke kvar i filen. Den sa senast ”115”. "
            + "Om stycket är struket med flit, bekräfta det; annars blir talet inaktuellt utan att det syns.",
            $"{problem.Code}: {problem.Message(Language.Swedish)}");
    }

    [Fact]
    public void Confirmed_TheRestIsRefreshed_AndThePieceForgotten()
    {
        var request = LateGotland.Request with { ConfirmedDeleted = new HashSet<string> { LateGotland.Sum.Key } };
        var result = RefreshRun.Succeed(WithoutSum(), request);

        Assert.Equal([LateGotland.Sum.Key], result.Deleted);
        Assert.DoesNotContain(result.Pieces, piece => piece.Mark == LateGotland.Sum);
        Assert.Equal([LateGotland.Sum.Key], RefreshRun.Succeed(result.File, LateGotland.Request).NotInFile);
    }

    [Fact]
    public void ConfirmedThoughItIsThere_ItIsRefreshed()
    {
        var request = LateGotland.Request with { ConfirmedDeleted = new HashSet<string> { LateGotland.Sum.Key } };

        Assert.Contains(RefreshRun.Succeed(MarkedReport.Bytes, request).Pieces, piece => piece.Mark == LateGotland.Sum);
    }

    [Fact]
    public void AQuestionThatIsGone_IsNamed()
    {
        var values = new Dictionary<string, PieceValue>(LateGotland.After);
        values.Remove(LateGotland.Sum.Key);
        values[LateGotland.Mean.Key] = new TableValue([]);

        Assert.Equal(
            [(RefreshDiagnostics.NotCompiled, LateGotland.Sum.Key), (RefreshDiagnostics.OtherKind, LateGotland.Mean.Key)],
            RefreshRun.Refuse(MarkedReport.Bytes, LateGotland.Request with { Values = values }).Select(problem => (problem.Descriptor, problem.Key!)));
    }

    [Fact]
    public void WhatTheTemplateHasGained_IsNotInTheFile()
    {
        var values = new Dictionary<string, PieceValue>(LateGotland.After) { ["ny"] = new TextValue("1") };

        Assert.Equal(["ny"], RefreshRun.Succeed(MarkedReport.Bytes, LateGotland.Request with { Values = values }).NotInFile);
    }

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void EachReason_IsToldInBothLanguages(DiagnosticDescriptor descriptor)
    {
        Assert.Matches("^SH53[0-9]{2}$", descriptor.Code);
        Assert.Equal(Placeholders(descriptor.Swedish), Placeholders(descriptor.English));
        Assert.NotEqual(descriptor.Swedish, descriptor.English);
    }

    [Fact]
    public void Codes_AreUnique() => Assert.Equal(RefreshDiagnostics.All.Count, RefreshDiagnostics.All.Select(descriptor => descriptor.Code).Distinct().Count());

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order()];

    private static byte[] WithoutSum()
    {
        var file = new WordFile(MarkedReport.Bytes);
        var sum = file.Body.Control(LateGotland.Sum.Key);
        sum.ReplaceWith(sum.Content().Nodes());
        return file.ToBytes();
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
