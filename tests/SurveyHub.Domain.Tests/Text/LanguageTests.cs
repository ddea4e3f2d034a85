using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Text;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(Language.Swedish, "sv-SE", "svar")]
    [InlineData(Language.English, "en-GB", "answer")]
    public void ALanguage_HasItsTagAndItsText(Language language, string tag, string text)
    {
        Assert.Equal(tag, language.Tag());
        Assert.Equal(text, language.Choose("svar", "answer"));
    }
}
