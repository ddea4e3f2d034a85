using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Book;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Themes;

/// <summary>A released wave whose regions answer in words, and an analyst who codes them in a browser without script.</summary>
internal sealed partial class CodingWorld(AnsweringWorld answering, HttpClient analyst) : IAsyncDisposable
{
    public const string Questionnaire =
        """
        ---
        titel: Provenkät
        id: prov
        språk: sv
        ---

        # Provenkät

        ### 1. Vad finns? {#utbud}

        `fritext, högst 4 000 tecken`

        ### 2. Har antalet ändrats? {#andring}

        - ( ) Fler {#fler}
        - ( ) Färre {#farre}

        Orsak {#orsak} `kort text`

        När började det? {#nar} `datum`

        ### 3. Vad betalar ni? {#belopp}

        `belopp, per behandling, får vara ej aktuellt`

        ### 4. Vilka förslag har ni? {#forslag}

        | Förslag                          | Text {#text} `fritext` |
        |----------------------------------|------------------------|
        | Förslag {#rad} `fler rader, högst 4` |                    |

        ### 5. Vad bör ingen få veta? {#hemligt}

        `fritext, redovisas inte`

        ### 6. Hur många är ni? {#antal}

        `heltal, redovisas sammantaget`
        """;

    public AnsweringWorld Answering => answering;

    public HttpClient Analyst => analyst;

    public string Root => $"/waves/{answering.Wave.Id.Value}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <param name="database">Connection string of a PostgreSQL database; null for SQLite.</param>
    public static async Task<CodingWorld> StartAsync(string? database = null)
    {
        var world = await AnsweringWorld.StartAsync(questionnaire: Questionnaire, database: database);
        return new CodingWorld(world, await world.Application.StaffAsync("eva", StaffRole.Report));
    }

    /// <summary>Gotland hands in, or hands in anew.</summary>
    public async Task HandInAsync(params (string Name, string Value)[] fields)
    {
        await answering.Karin.PostAsync("/oppna-igen", "");
        await answering.Karin.SaveAsync(fields);
        await answering.Karin.SubmitAsync();
    }

    public async Task<WaveAnalysis> ReadAsync() => (await Service<ReadAnalysis>().ExecuteAsync(answering.Wave.Id, Stop))!;

    public T Service<T>()
        where T : notnull => answering.Application.Services.GetRequiredService<T>();

    /// <summary>Adds a theme that is read for in these fields.</summary>
    public async Task<Identifier> AddThemeAsync(string name, params string[] fields)
    {
        var before = await ReadAsync();
        var id = ThemeIds.For(name, before.Book);
        var theme = new Theme(id, name, "") { Fields = [.. fields.Select(FieldPath.Parse)] };
        Assert.True(await Service<ChangeCodeBook>().ExecuteAsync(answering.Wave.Id, before.Revision, (book, now) => book.With(theme, now), await SignatureAsync(), Stop));
        return id;
    }

    public async Task<Analyst> SignatureAsync()
    {
        await using var db = await answering.Wave.OpenAsync();
        return new Analyst(db.Users.Single(user => user.Name == "eva").Id, "eva");
    }

    public string Page(string question, string organisation = "09") => $"{Root}/coding/{question}/{organisation}";

    /// <summary>Chooses words in the text and presses a button, as the script does.</summary>
    /// <param name="page">The page as it was opened; null to open it now.</param>
    public async Task<string> ChooseAsync(string question, string words, (string Name, string Value) button, string? page = null)
    {
        page ??= await analyst.ReadPageAsync(Page(question));
        var text = TextPattern().Matches(page).Select(match => (Key: WebUtility.HtmlDecode(match.Groups["key"].Value), Text: PlainOf(match.Groups["text"].Value)))
            .First(pair => pair.Text.Contains(words, StringComparison.Ordinal));
        var form = HtmlForms.Read(page, Page(question), "id=\"coding\"");
        var hidden = form.Hidden.Where(pair => pair.Key is not ("Form.Start" or "Form.Length")).ToList();
        using var answer = await (form with { Hidden = hidden }).PostAsync(
            analyst, ("Form.Answer", text.Key), ("Form.Start", text.Text.IndexOf(words, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)),
            ("Form.Length", words.Length.ToString(CultureInfo.InvariantCulture)), button);
        return await answer.ReadAsync();
    }

    public Task<string> MarkAsync(string question, string words, Identifier theme) => ChooseAsync(question, words, ("Form.Theme", theme.Value));

    public async Task<string> PressAsync(string question, params (string Name, string Value)[] typed)
    {
        using var answer = await analyst.PostFormAsync(Page(question), "id=\"coding\"", typed);
        return await answer.ReadAsync();
    }

    public async Task<Membership> OfGotlandAsync(Identifier theme)
    {
        var analysis = await ReadAsync();
        var division = analysis.Reader.MembersOf(analysis.Book.Find(theme)!);
        return Enum.GetValues<Membership>().Single(membership => division[membership].Any(organisation => organisation.Code.Value == "09"));
    }

    public async ValueTask DisposeAsync()
    {
        analyst.Dispose();
        await answering.DisposeAsync();
    }

    private static string PlainOf(string html) => WebUtility.HtmlDecode(AnyTag().Replace(ThemeName().Replace(html, ""), ""));

    [GeneratedRegex("""<div class="coded"[^>]*data-answer="(?<key>[^"]*)">(?<text>.*?)</div>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex TextPattern();

    [GeneratedRegex("""<span class="tag"[^>]*>[^<]*</span>""", RegexOptions.None, 1000)]
    private static partial Regex ThemeName();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex AnyTag();
}
