using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class WritingDirectionTests
{
    [Theory]
    [InlineData("vanlig text – med streck", "")]
    [InlineData("\u202Etxt.exe\u202C", "")]
    [InlineData("\u202Etxt.exe", "\u202C")]
    [InlineData("a \u2067b \u202Ec", "\u202C\u2069")]
    [InlineData("\u202C\u2069 inget öppnat", "")]
    [InlineData("שלום", "")]
    public void WhatIsOpen_IsClosed(string text, string closing) => Assert.Equal(text + closing, WritingDirection.Closed(text));
}
