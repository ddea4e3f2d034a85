using CsCheck;
using SurveyHub.Domain.Responses.Files;

namespace SurveyHub.Domain.Tests.Responses.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("plan.pdf", "plan.pdf")]
    [InlineData("Plan  för\tåäö.PDF", "Plan för åäö.PDF")]
    [InlineData("/etc/passwd/plan.pdf", "plan.pdf")]
    [InlineData("C:\\Mina filer\\plan.pdf", "plan.pdf")]
    [InlineData("plan\u202Efdp.pdf", "planfdp.pdf")]
    [InlineData("a\u0000b\u0007\u200B.pdf", "ab.pdf")]
    [InlineData("a<b>:\"c|d?*.pdf", "a-b---c-d--.pdf")]
    [InlineData("...pdf", "fil.pdf")]
    [InlineData(".pdf", "fil.pdf")]
    [InlineData("", "fil")]
    [InlineData("a\u030A.txt", "å.txt")]
    public void Name_IsMadeFitToBeShown(string name, string clean) => Assert.Equal(clean, FileName.Clean(name));

    [Fact]
    public void LongName_KeepsItsEnd()
    {
        var clean = FileName.Clean($"{new string('å', 300)}.docx");

        Assert.Equal(FileName.MaxLength, clean.Length);
        Assert.EndsWith("å.docx", clean, StringComparison.Ordinal);
    }

    [Fact]
    public void CleanName_StaysAsItIs_WhateverItWas() => Gen.String.Sample(name =>
    {
        var clean = FileName.Clean(name);
        return clean == FileName.Clean(clean) && clean.Length is > 0 and <= FileName.MaxLength && !clean.Any(char.IsControl) && !clean.Contains('/', StringComparison.Ordinal);
    });
}
