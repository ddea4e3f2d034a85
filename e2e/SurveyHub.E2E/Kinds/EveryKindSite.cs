using SurveyHub.E2E.Answering;
using SurveyHub.E2E.Hosting;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Kinds;

/// <summary>
/// A site that sends one questionnaire with every kind of answer. Six regions answer it, each in a way of its own, and hand in; then the answers are
/// downloaded. What was seen on the way is kept for the tests, so that each of them can be about one field and one step.
/// </summary>
public sealed class EveryKindSite(Browser browser) : SentQuestionnaire(browser, KindJourneys.Questionnaire, KindJourneys.Title)
{
    protected override string Text => KindJourneys.Text;

    /// <summary>What stood beside each field once it was typed.</summary>
    internal Dictionary<string, string> Typed { get; } = [];

    /// <summary>What each control showed once it was pasted in.</summary>
    internal Dictionary<string, string> Pasted { get; } = [];

    /// <summary>What was said of each mistake.</summary>
    internal Dictionary<string, string> Said { get; } = [];

    /// <summary>Numbers that are worked out, as the form showed them to whoever typed, and to whoever pasted.</summary>
    internal Dictionary<string, (string First, string Second)> Calculated { get; } = [];

    /// <summary>Fields that were on the page of whoever answered only what it must.</summary>
    internal HashSet<string> ShownToTheLeast { get; } = [];

    /// <summary>What was said of an answer that had to be given, when the rest was read through.</summary>
    internal string Demand { get; private set; } = "";

    /// <summary>What was said where the reason was not given.</summary>
    internal string ReasonDemand { get; private set; } = "";

    /// <summary>What was said, without script, of two options of which one excludes the other.</summary>
    internal string Excluded { get; private set; } = "";

    /// <summary>The words of the form, once all is answered and so all is asked.</summary>
    internal string Form { get; private set; } = "";

    internal KindAnswers Answers { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var responses = new Dictionary<Organisation, Guid>();
        (Organisation Who, Func<KindForm, Task> Answer)[] visits =
        [
            (Organisations.Types, TypeAsync),
            (Organisations.Pastes, PasteAsync),
            (Organisations.Lacks, LackAsync),
            (Organisations.IsOutside, form => SayAsync(form, "ej-aktuellt", field => field.MayBeNotApplicable)),
            (Organisations.KnowsInPart, form => SayAsync(form, "delvis", field => field.MayBePartlyKnown)),
            (Organisations.AnswersTheLeast, AnswerTheLeastAsync),
        ];
        await TickWhatExcludesAsync(Organisations.AnswersTheLeast);
        foreach (var (who, answer) in visits)
        {
            await using var visitor = await NewVisitorAsync();
            var form = await KindForm.OpenAsync(visitor, await LinkOfAsync(who.Link));
            responses[who] = await new TypingPerson(form.Page).ResponseAsync();
            await answer(form);
            await form.HandInAsync(who);
        }

        Answers = await KindAnswers.ReadAsync(await NewStaffPageAsync(), Wave, DatabaseFile, responses);
    }

    private async Task TypeAsync(KindForm form)
    {
        var answered = KindJourneys.Fields.Where(field => field.First is not null).ToList();
        foreach (var field in answered)
        {
            await form.WriteAsync(field.Path, field.First!.Text, field.First.File);
        }

        foreach (var field in answered)
        {
            Typed[field.Path] = await form.SavedAsync(field.Path);
        }

        foreach (var value in KindJourneys.All.SelectMany(journey => journey.Calculated))
        {
            Calculated[value.Path] = (await form.CalculatedAsync(value.Path), "");
        }

        Form = await form.Page.Locator("main").InnerTextAsync();
    }

    private async Task PasteAsync(KindForm form)
    {
        foreach (var journey in KindJourneys.All)
        {
            foreach (var field in journey.Fields.Where(field => field.Second is not null && journey.Block is null))
            {
                await (field.Second!.File is { } file ? form.WriteAsync(field.Path, field.Second.Text, file) : form.PasteAsync(field.Path, field.Second.Text));
            }

            if (journey.Block is { } block)
            {
                await form.PasteBlockAsync(block.At, block.Text);
            }
        }

        foreach (var field in KindJourneys.Fields.Where(field => field.Second is not null))
        {
            await form.SavedAsync(field.Path);
            Pasted[field.Path] = await form.ShownAsync(field.Path);
        }

        foreach (var value in KindJourneys.All.SelectMany(journey => journey.Calculated))
        {
            Calculated[value.Path] = (Calculated[value.Path].First, await form.CalculatedAsync(value.Path));
        }
    }

    private async Task LackAsync(KindForm form)
    {
        await DecideAsync(form);
        foreach (var field in KindJourneys.Fields.Where(field => field.Wrong is not null))
        {
            var mistake = field.Wrong!;
            if (mistake.After is { } first)
            {
                await form.WriteAsync(first.Path, first.Option);
            }

            await (mistake.IsPasted ? form.PasteBlockAsync(field.Path, mistake.Text) : form.WriteAsync(field.Path, mistake.Text, mistake.File));
            if (mistake.IsPasted)
            {
                // The next block that is pasted takes its place.
                Said[field.Path] = await form.SaidAsync(field.Path, mistake);
            }
        }

        foreach (var field in KindJourneys.Fields.Where(field => field.Wrong is { IsPasted: false }))
        {
            Said[field.Path] = await form.SaidAsync(field.Path, field.Wrong!);
        }

        foreach (var field in KindJourneys.Fields.Where(field => field.Wrong is { IsRefused: false }))
        {
            await form.EmptyAsync(field.Path);
        }

        foreach (var field in KindJourneys.Fields.Where(field => field.MayBeMissing))
        {
            await form.SayAsync(field.Path, "saknas");
        }

        var demanding = KindJourneys.Fields.Single(field => field.NeedsReason);
        ReasonDemand = await form.SaidAsync(demanding.Path, new Mistake("", "Skriv varför"));
        await form.SayAsync(demanding.Path, "saknas", KindJourneys.Reason);
        foreach (var field in KindJourneys.Fields.Where(field => field.MayBeMissing))
        {
            await form.SavedAsync(field.Path);
        }
    }

    private static async Task SayAsync(KindForm form, string status, Func<FieldJourney, bool> mayBe)
    {
        await DecideAsync(form);
        foreach (var field in KindJourneys.Fields.Where(mayBe))
        {
            await form.SayAsync(field.Path, status);
        }
    }

    private async Task AnswerTheLeastAsync(KindForm form)
    {
        await form.Page.PressAsync("Granska");
        Demand = await form.Page.Locator("main").InnerTextAsync();
        await form.Page.GoBackAsync();
        await form.Page.SayWhoAsync();
        await form.WriteAsync(ChoiceKinds.Deciding, ChoiceKinds.No);
        await form.SavedAsync(ChoiceKinds.Deciding);
        foreach (var field in KindJourneys.Fields.Where(field => !field.Path.Contains('@', StringComparison.Ordinal)))
        {
            if (await form.IsShownAsync(field.Path))
            {
                ShownToTheLeast.Add(field.Path);
            }
        }
    }

    private static async Task DecideAsync(KindForm form)
    {
        await form.WriteAsync(ChoiceKinds.Deciding, ChoiceKinds.Yes);
        await form.SavedAsync(ChoiceKinds.Deciding);
    }

    /// <summary>What no script lets anybody choose comes from a browser without one; it is taken back again.</summary>
    private async Task TickWhatExcludesAsync(Organisation organisation)
    {
        await using var visitor = await NewVisitorAsync(new VisitorOptions(HasScript: false));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync((await LinkOfAsync(organisation.Link)).ToString());
        await page.SayWhoAsync();
        var boxes = ChoiceKinds.Excluded.Text.Split(';').Select(option => page.Locator($"input[name='{ChoiceKinds.DecidingRows}'][value='{option}']")).ToList();
        foreach (var box in boxes)
        {
            await box.CheckAsync();
        }

        await new AnsweringPages(page).SaveAsync();
        Excluded = await page.Locator($"[id='n-{ChoiceKinds.DecidingRows}'] .problem").InnerTextAsync();
        foreach (var box in boxes)
        {
            await box.UncheckAsync();
        }

        await new AnsweringPages(page).SaveAsync();
    }
}

[CollectionDefinition(nameof(EveryKindSite))]
public sealed class OnEveryKindSite : ICollectionFixture<EveryKindSite>;
