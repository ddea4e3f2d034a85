using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("anna@example.org", true)]
    [InlineData("åsa.öberg@räksmörgås.se", true)]
    [InlineData("Anna <anna@example.org>", false)]
    [InlineData("<anna@example.org>", false)]
    [InlineData(" anna@example.org", false)]
    [InlineData("anna@example.org, bo@example.org", false)]
    [InlineData("anna vid example.org", false)]
    [InlineData("anna@", false)]
    [InlineData("", false)]
    public void Address_IsAnAddressAndNothingBesideIt(string text, bool isValid) => Assert.Equal(isValid, EmailAddress.IsValid(text));

    [Fact]
    public void LongestAddress_IsWhatSmtpTakes()
    {
        var longest = $"{new string('a', 64)}@{string.Join('.', Enumerable.Repeat(new string('b', 46), 4))}.s";

        Assert.Equal(EmailAddress.MaxLength, longest.Length);
        Assert.True(EmailAddress.IsValid(longest));
        Assert.False(EmailAddress.IsValid(longest + "e"));
    }
}
