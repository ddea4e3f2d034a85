using CsCheck;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Tests.Questionnaires;

public sealed class FieldPathTests
{
    private static readonly Gen<Identifier> Ids =
        Gen.Char["abcxyz0189"].Array[1, Identifier.MaxLength].Select(letters => Identifier.Parse(new string(letters)));

    [Fact]
    public void Of_ThenParse_GivesThePathBack() => Ids.Array[1, 3].Sample(segments =>
    {
        var path = FieldPath.Of(segments);

        Assert.Equal(path, FieldPath.Parse(path.ToString()));
        Assert.Equal(segments[0], path.Question);
        Assert.Equal(string.Join('.', segments), path.ToString());
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("a.B")]
    [InlineData("a. b")]
    [InlineData("a.b.c.d")]
    public void TryParse_RefusesWhatIsNotOneToThreeIds(string? text)
    {
        Assert.False(FieldPath.TryParse(text, out var path));
        Assert.Equal("", path.ToString());
        Assert.Throws<InvalidOperationException>(() => path.Question);
    }

    [Fact]
    public void Of_NoneOrFour_IsRefused()
    {
        var id = Identifier.Parse("a");

        Assert.Throws<ArgumentException>(() => FieldPath.Of());
        Assert.Throws<ArgumentException>(() => FieldPath.Of(id, id, id, id));
    }

    [Fact]
    public void Parse_OfSomethingElse_NamesIt() =>
        Assert.Equal("'a..b' is not a field path.", Assert.Throws<FormatException>(() => FieldPath.Parse("a..b")).Message);

    [Fact]
    public void Order_KeepsAQuestionsFieldsTogether()
    {
        var sorted = new[] { "b", "a.b", "a.a.c", "a" }.Select(FieldPath.Parse).Order();

        Assert.Equal(["a", "a.a.c", "a.b", "b"], sorted.Select(path => path.ToString()));
    }
}
