using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class WordListsTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("Air Safety", "Air Safety", "Air Safety")]
    [InlineData("Alpha|Beta", "Alpha och Beta", "Alpha and Beta")]
    [InlineData("Alpha|Beta|Gamma", "Alpha, Beta och Gamma", "Alpha, Beta and Gamma")]
    [InlineData("Alpha|Water, Sea and Air", "Alpha; och Water, Sea and Air", "Alpha; and Water, Sea and Air")]
    [InlineData("Alpha|Food and Feed|Forest", "Alpha; Food and Feed; och Forest", "Alpha; Food and Feed; and Forest")]
    [InlineData("Mark- och vattenverket|Skolverket", "Mark- och vattenverket; och Skolverket", "Mark- och vattenverket; and Skolverket")]
    [InlineData("Sandviken|Ljusdal", "Sandviken och Ljusdal", "Sandviken and Ljusdal")]
    [InlineData("”Personal och lokaler”|”Annat, nämligen”", "”Personal och lokaler” och ”Annat, nämligen”", "”Personal och lokaler” and ”Annat, nämligen”")]
    public void List_CanBeTakenApartAgain(string items, string swedish, string english)
    {
        string[] parts = items.Length == 0 ? [] : items.Split('|');

        Assert.Equal(new LocalText(swedish, english), WordLists.List(parts));
    }

    [Fact]
    public void Quote_IsThatOfTheLanguage() => Assert.Equal(("”så”", "'so'"), (Language.Swedish.Quote("så"), Language.English.Quote("so")));
}
