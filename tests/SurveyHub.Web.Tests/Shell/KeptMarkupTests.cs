using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.TestKit.Surveys;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Tests.Shell;

/// <summary>What is kept of one page and used for the next says what a page drawn anew would have said, and nothing of the one before.</summary>
public sealed class KeptMarkupTests
{
    private const int Respondents = 6;

    [Fact]
    public async Task Form_IsDrawnAlikeWithWhatIsKeptAndWithout()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            await AssertAlikeAsync(RandomQuestionnaire.Of(seed).AsShown, $"questionnaire {seed}");
        }
    }

    [Fact]
    public async Task FormOfEveryKind_IsDrawnAlike()
    {
        await AssertAlikeAsync(QuestionnaireFile.Parse(await File.ReadAllTextAsync(TestSurveys.EveryKindPath, TestContext.Current.CancellationToken)).Questionnaire, "every kind");
        await AssertAlikeAsync(QuestionnaireFile.Parse(TestSurveys.PaymentShares).Questionnaire, "shares");
    }

    /// <summary>The keys that help with such a table are told above it, whichever question the check stands in.</summary>
    [Fact]
    public async Task TableThatAnotherQuestionAddsUp_IsDrawnAlike()
    {
        var parsed = QuestionnaireFile.Parse(
            """
            ---
            id: prov
            språk: sv
            ---

            # Prov

            ### 1. Hur fördelas det? {#delar}

            | Del         | Andel {#andel} `heltal` |
            |-------------|-------------------------|
            | Ett {#ett}  |                         |
            | Två {#tva}  |                         |

            ### 2. Hur mycket blir det? {#hela}

            `heltal`

            *Kontroll:* delar.ett.andel och delar.tva.andel ska summera till hela
            """);

        Assert.Empty(parsed.Diagnostics);
        await AssertAlikeAsync(parsed.Questionnaire, "a check of another question");
    }

    private static async Task AssertAlikeAsync(Questionnaire questionnaire, string name)
    {
        for (var respondent = 0; respondent < Respondents; respondent++)
        {
            var kept = await DrawAsync(new AnsweredForm(questionnaire, respondent, isSentWhole: true));
            var anew = await DrawAsync(new AnsweredForm(questionnaire, respondent, isSentWhole: false));

            Assert.True(kept == anew, $"{name}, respondent {respondent}: {Difference(kept, anew)}");
        }
    }

    /// <summary>What is kept must not keep alive what it was first drawn for: the page of a respondent with everything in it.</summary>
    [Fact]
    public async Task Page_IsForgotten_WhenItIsDrawn()
    {
        var questionnaire = RandomQuestionnaire.Of(1).AsShown;

        var page = await DrawAndForgetAsync(questionnaire);
        for (var i = 0; i < 10 && page.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(page.IsAlive);
        GC.KeepAlive(questionnaire);
    }

    private static async Task<WeakReference> DrawAndForgetAsync(Questionnaire questionnaire)
    {
        var content = new AnsweredForm(questionnaire, 1, isSentWhole: true);
        await DrawAsync(content);
        return new WeakReference(content);
    }

    private static async Task<string> DrawAsync(AnsweredForm content)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).AddScoped<ScreenLanguage>().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?> { [nameof(FormSections.Sections)] = content.Questionnaire.Sections, [nameof(FormSections.Content)] = content };
            return (await renderer.RenderComponentAsync<FormSections>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
    }

    private static string Difference(string kept, string anew)
    {
        var at = kept.Zip(anew).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"at {at} …{Around(kept, at)}… instead of …{Around(anew, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)];
}
