using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>The published editions of a wave's report, and where the next one is published.</summary>
public sealed partial class EditionsPage(ReadEditions read, ReadConfirming confirming, ChangesSince changes, FreezeReport freeze)
{
    private const string AfterField = "after";

    private readonly Dictionary<int, EditionChanges> _changes = [];
    private string? _name;
    private IReadOnlyList<Edition> _editions = [];
    private IReadOnlyList<string> _waiting = [];
    private FreezeOutcome? _outcome;

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    private int Newest => _editions.Count == 0 ? 0 : _editions[0].Report.Edition;

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        var parts = await confirming.ExecuteAsync(Wave, HttpContext.RequestAborted);
        _waiting = [.. (parts?.Organisations ?? []).Where(one => one.IsWaitedFor || one.State is PartState.Corrected or PartState.Changed || one.Standing.IsOld).Select(one => one.Organisation.ShortName)];
    }

    private async Task LoadAsync()
    {
        if (await read.ExecuteAsync(Wave, HttpContext.RequestAborted) is not var (name, editions))
        {
            return;
        }

        (_name, _editions) = (name, editions);
        foreach (var edition in editions)
        {
            _changes[edition.Report.Edition] = await changes.ExecuteAsync(Wave, edition, HttpContext.RequestAborted);
        }
    }

    private async Task FreezeAsync()
    {
        var form = await HttpContext.Request.ReadFormAsync(HttpContext.RequestAborted);
        if (int.TryParse(form[AfterField], NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            var user = HttpContext.User;
            _outcome = await freeze.ExecuteAsync(Wave, after, user.StaffUserId(), user.FindFirstValue(StaffClaims.Name) ?? "", HttpContext.RequestAborted);
            await LoadAsync();
        }
    }
}
