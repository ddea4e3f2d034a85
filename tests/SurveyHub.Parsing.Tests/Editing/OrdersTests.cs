using SurveyHub.Parsing.Questionnaires.Editing;

namespace SurveyHub.Parsing.Tests.Editing;

public sealed class OrdersTests
{
    [Theory]
    [InlineData("abcd", "abcd", "abcd")]
    [InlineData("abcd", "bcda", "bcd")]
    [InlineData("abcd", "dabc", "abc")]
    [InlineData("abcd", "axcy", "ac")]
    [InlineData("abcdef", "acebdf", "acef|abdf|acdf")]
    [InlineData("abc", "cba", "a|b|c")]
    [InlineData("", "ab", "")]
    [InlineData("ab", "", "")]
    public void AsManyAsPossible_AreKept(string before, string after, string kept)
    {
        var found = Orders.LongestKept([.. before], [.. after]);

        Assert.Contains(string.Concat(after.Where(found.Contains)), kept.Split('|'));
    }
}
