using System.Globalization;
using Microsoft.Playwright;
using SurveyHub.E2E.Pages;

namespace SurveyHub.E2E.Kinds;

/// <summary>Somebody at the form of all kinds, who does with a field whatever its control lets them do.</summary>
internal sealed class KindForm(IPage page)
{
    private const string Control = ":is(input, textarea, select):not([type=hidden]):not([hidden]):not([type=file])";

    /// <summary>A longer text is put in at once: it says no more key by key.</summary>
    private const int MostKeys = 40;

    /// <summary>What a control shows: a text, the options that are chosen, or the name of a file.</summary>
    private const string Shown =
        """
        (element, path) => {
          const file = element.querySelector('[data-file-name]');
          if (file) return file.textContent.replace(/ \(.*/, '');
          const controls = [...element.querySelectorAll('input, textarea, select')].filter(one => one.name === path && one.type !== 'hidden');
          const isButton = ['radio', 'checkbox'].includes(controls[0].type);
          return isButton ? controls.filter(one => one.checked).map(one => one.value).join(';') : controls[0].value;
        }
        """;

    public IPage Page => page;

    /// <summary>Opens a personal link and says who writes; everything that is folded away is opened.</summary>
    public static async Task<KindForm> OpenAsync(IBrowserContext visitor, Uri link)
    {
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(link.ToString());
        await page.SayWhoAsync();
        var form = new KindForm(page);
        await form.UnfoldAsync();
        return form;
    }

    public ILocator Field(string path)
    {
        if (!path.Contains('@', StringComparison.Ordinal))
        {
            return page.Locator($"[data-field='{path}']");
        }

        var (row, number, column) = InRow(path);
        return page.Locator($"tr[data-row='{row}']:visible").Nth(number - 1).Locator($"[data-field$='.{column}']");
    }

    public async Task UnfoldAsync() =>
        await page.EvaluateAsync("() => document.querySelectorAll('[data-field] details').forEach(one => { one.open = true; })");

    /// <summary>Types, presses or chooses, by what the field's control is.</summary>
    public async Task WriteAsync(string path, string text, byte[]? file = null)
    {
        var name = await NameAsync(path);
        if (file is not null)
        {
            await Field(path).Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = text, MimeType = "application/pdf", Buffer = file });
            return;
        }

        var control = Field(path).Locator($"{Control}[name='{name}']").First;
        switch (await control.EvaluateAsync<string>("control => control.type"))
        {
            case "radio" or "checkbox":
                foreach (var option in text.Split(';'))
                {
                    await Field(path).Locator($"input[name='{name}'][value='{option}']").CheckAsync();
                }

                break;
            case "select-one":
                await control.SelectOptionAsync(text);
                break;
            case var _ when text.Length > MostKeys:
                await control.FillAsync(text);
                break;
            default:
                await control.PressSequentiallyAsync(text);
                break;
        }
    }

    /// <summary>Pastes from a spreadsheet or a document; where nothing can be pasted, presses or chooses.</summary>
    public async Task PasteAsync(string path, string text)
    {
        var name = await NameAsync(path);
        var control = Field(path).Locator($"{Control}[name='{name}']").First;
        var isTyped = await control.EvaluateAsync<bool>("control => !['radio', 'checkbox', 'select-one'].includes(control.type)");
        if (isTyped)
        {
            await PasteBlockAsync(path, text);
        }
        else
        {
            await WriteAsync(path, text);
        }
    }

    /// <summary>A block of cells, in whatever control it is pasted.</summary>
    public async Task PasteBlockAsync(string path, string text)
    {
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await Field(path).Locator($"{Control}[name='{await NameAsync(path)}']").First.FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
    }

    /// <summary>Takes back what was typed.</summary>
    public async Task EmptyAsync(string path)
    {
        var control = Field(path).Locator($"{Control}[name='{await NameAsync(path)}']").First;
        if (await control.EvaluateAsync<bool>("control => !['radio', 'checkbox', 'select-one', 'file'].includes(control.type)"))
        {
            await control.FillAsync("");
        }
    }

    /// <summary>Chooses an answer without a value, among the options or beside the field.</summary>
    /// <param name="status">As it is sent: "saknas".</param>
    public async Task SayAsync(string path, string status, string? comment = null)
    {
        var name = await NameAsync(path);
        var list = Field(path).Locator($"select[name='{name}']");
        if (await list.CountAsync() > 0)
        {
            await list.SelectOptionAsync(status);
        }
        else
        {
            await Field(path).Locator($":is(input[name='{name}'], input[name='{name}:status'])[value='{status}']").CheckAsync();
        }

        if (comment is not null)
        {
            await Field(path).Locator($"textarea[name='{name}:comment']").FillAsync(comment);
        }
    }

    public async Task<string> ShownAsync(string path) => Plain(await Field(path).EvaluateAsync<string>(Shown, await NameAsync(path)));

    /// <summary>What stands beside the field about its saving, once it is saved or has not been in time.</summary>
    public async Task<string> SavedAsync(string path)
    {
        var (person, name) = (new TypingPerson(page), await NameAsync(path));
        try
        {
            await person.ExpectSavedAsync(name);
        }
        catch (PlaywrightException)
        {
            // The test of the field says what stood there instead.
        }

        var state = person.State(name);
        return await state.CountAsync() == 0 ? "" : await state.TextContentAsync() ?? "";
    }

    /// <summary>What is said of what was written: at the field, where a file is chosen, or below a table; empty when nothing is, in good time.</summary>
    public async Task<string> SaidAsync(string path, Mistake mistake)
    {
        var said = mistake switch
        {
            { IsPasted: true } => page.Locator(".pasted .typed"),
            { File: not null } => Field(path).Locator("[data-upload]"),
            _ => page.Locator($"[id='n-{await NameAsync(path)}'] .problem"),
        };
        try
        {
            await Assertions.Expect(said.First).ToContainTextAsync(mistake.Message, new() { Timeout = 10_000 });
        }
        catch (PlaywrightException)
        {
            // The test of the field says what stood there instead.
        }

        return Plain(string.Join('\n', await said.AllTextContentsAsync()));
    }

    public Task<bool> IsShownAsync(string path) => Field(path).IsVisibleAsync();

    public async Task<string> CalculatedAsync(string path) => Plain(await page.Locator($"output[data-calculated='{path}']").TextContentAsync() ?? "");

    /// <summary>Reads it all through and hands in.</summary>
    public async Task HandInAsync(Organisation organisation)
    {
        await page.PressAsync("Granska");
        await new AnsweringPages(page).SubmitAsync($"Karin i {organisation.Name}", "chef");
    }

    /// <summary>With its row, if it is in one that was added, which is added where there are too few.</summary>
    private async Task<string> NameAsync(string path)
    {
        if (path.Contains('@', StringComparison.Ordinal))
        {
            var (row, number, _) = InRow(path);
            while (await page.Locator($"tr[data-row='{row}']:visible").CountAsync() < number)
            {
                await page.Locator($"[data-add-row='{row}']").ClickAsync();
                await UnfoldAsync();
            }
        }

        return await Field(path).GetAttributeAsync("data-field") ?? throw new InvalidOperationException($"{path} is not on the page.");
    }

    /// <summary>"rader.rad@2.antal" in its parts.</summary>
    private static (string Row, int Number, string Column) InRow(string path)
    {
        var (at, end) = (path.IndexOf('@', StringComparison.Ordinal), path.LastIndexOf('.'));
        return (path[..at], int.Parse(path[(at + 1)..end], CultureInfo.InvariantCulture), path[(end + 1)..]);
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Trim();
}
