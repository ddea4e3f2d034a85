using SurveyHub.Domain.Search;

namespace SurveyHub.Domain.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("vårdval", "vårdval")]
    [InlineData("  Vårdval   köer ", "vårdval|köer")]
    [InlineData("\"fritt vårdval\" region", "\"fritt vårdval\"|region")]
    [InlineData("”fritt vårdval” «två ord»", "\"fritt vårdval\"|\"två ord\"")]
    [InlineData("\"utan slut", "\"utan slut\"")]
    [InlineData("KBT-behandling", "kbt behandling")]
    [InlineData("hälso* *team *vård*", "hälso*|*team|*vård*")]
    [InlineData("a* *", "a")]
    [InlineData("vård vård", "vård")]
    [InlineData("%", "")]
    [InlineData("' OR 1=1 --", "or|1 1")]
    [InlineData("\"\" \" \"", "")]
    [InlineData(null, "")]
    public void Text_IsReadAsTerms(string? text, string expected) => Assert.Equal(expected, string.Join('|', SearchQuery.Read(text).Terms.Select(Printed)));

    [Fact]
    public void LongText_IsCut_AndSaysSo()
    {
        var query = SearchQuery.Read(string.Concat(Enumerable.Repeat("😀vård ", 2_000)));

        Assert.True(query.IsCut);
        Assert.InRange(query.Text.Length, SearchQuery.MaxLength - 1, SearchQuery.MaxLength);
        Assert.False(SearchQuery.Read("vård").IsCut);
    }

    [Fact]
    public void Synonyms_AreReadLineByLine() => Assert.Equal(
        [["vårdval", "hälsoval"], ["KBT", "kognitiv beteendeterapi"]],
        Synonyms.Read("# sägs\nvårdval, hälsoval\n\nensam\n KBT ,kognitiv beteendeterapi, kbt, !\r\n").Groups.Select(group => group.ToArray()));

    private static string Printed(SearchTerm term)
    {
        var words = string.Join(' ', term.Words.Select(word => $"{(word.AnyBefore ? "*" : "")}{word.Key}{(word.AnyAfter ? "*" : "")}"));
        return term.IsQuoted ? $"\"{words}\"" : words;
    }
}
