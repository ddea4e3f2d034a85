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

    [Theory]
    [InlineData(Language.Swedish, "07.05")]
    [InlineData(Language.English, "07:05")]
    public void TimeOfDay_IsWrittenAsInTheLanguage(Language language, string clock) =>
        Assert.Equal(clock, language.Clock(new DateTimeOffset(2026, 11, 29, 7, 5, 59, TimeSpan.FromHours(1))));
}
