using System.Text.RegularExpressions;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Authoring;

public sealed partial class PreviewTests
{
    private const int PatienceMilliseconds = 1000;

    [Fact]
    public async Task Preview_IsTheFormThatRespondentsMeet_LevelsOfHeadingsApart()
    {
        await using var studio = await Studio.OpenAsync();
        var wave = await TestWave.ReleaseAsync(studio.Application, Questionnaires.Short);

        var preview = await studio.Author.ReadPageAsync("/questionnaires/prov/versions/1");
        var form = await studio.Author.ReadPageAsync(wave.Gotland.Address);

        Assert.Contains("<fieldset class=\"stack\" disabled>", preview, StringComparison.Ordinal);
        Assert.Contains("id=\"q-ansvar\"", Sections(form), StringComparison.Ordinal);
        Assert.Equal(Sections(form), Sections(preview));
    }

    [Fact]
    public async Task Preview_SpeaksTheLanguageOfTheQuestionnaire_WhateverTheScreenSpeaks()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(Studio.Text.Replace("språk: sv", "språk: en", StringComparison.Ordinal));

        var html = await studio.Author.ReadPageAsync("/questionnaires/prov");

        Assert.Contains("Your answer</label>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Ert svar", html, StringComparison.Ordinal);
    }

    /// <summary>The questions of a page to the last of them, with the same level for all headings.</summary>
    private static string Sections(string html)
    {
        var start = html.IndexOf("<section class=\"stack\"", StringComparison.Ordinal);
        var last = html.IndexOf("id=\"q-ansvar\"", StringComparison.Ordinal);
        var end = html.IndexOf("</section>", last, StringComparison.Ordinal);
        return Talk().Replace(HeadingLevel().Replace(html[start..end], "h"), "");
    }

    /// <summary>What colleagues say to each other stands under the questions of a response, and there are none before there is one.</summary>
    [GeneratedRegex("""<div class="talk".*?</details>\s*</div>""", RegexOptions.Singleline, PatienceMilliseconds)]
    private static partial Regex Talk();

    [GeneratedRegex("(?<=</?)h[1-6]", RegexOptions.None, PatienceMilliseconds)]
    private static partial Regex HeadingLevel();
}
