using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>The published editions of a wave's report, and where the next one is published.</summary>
public sealed partial class EditionsPage(ReadEditions read, ReadReadiness ready, ChangesSince changes, FreezeReport freeze)
{
    private const string AfterField = "after";
    private const string ReadField = "read";
    private const string SeenField = "seen";

    private readonly Dictionary<int, EditionChanges> _changes = [];
    private string? _name;
    private IReadOnlyList<Edition> _editions = [];
    private readonly List<(string Field, string Text)> _problems = [];
    private Readiness? _readiness;
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
        _readiness = await ready.ExecuteAsync(Wave, HttpContext.RequestAborted);
    }

    /// <summary>A build is known by the first letters of its commit; the manifest has all of them.</summary>
    private static string ShortVersion(string version) => version.IndexOf('+', StringComparison.Ordinal) is >= 0 and var plus && version.Length > plus + 8 ? version[..(plus + 8)] : version;

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
        if (form[ReadField] != "yes")
        {
            _problems.Add((ReadField, T[EditionTexts.NotRead]));
        }
        else if (_readiness is { } readiness && form[SeenField] != readiness.Mark)
        {
            _problems.Add((ReadField, T[EditionTexts.OtherNow]));
        }
        else if (int.TryParse(form[AfterField], NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            var user = HttpContext.User;
            _outcome = await freeze.ExecuteAsync(Wave, after, user.StaffUserId(), user.FindFirstValue(StaffClaims.Name) ?? "", HttpContext.RequestAborted);
            await LoadAsync();
        }
    }
}
