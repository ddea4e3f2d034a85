using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Waves.Editing;

public sealed partial class WaveEditPage(SaveWave waves, NavigationManager navigation)
{
    private readonly List<FormProblem> _problems = [];
    private WaveChoices _choices = new([], [], []);
    private bool _isGone;

    /// <summary>Null for a new wave.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    /// <summary>What a new wave is to send, when one comes from there.</summary>
    [SupplyParameterFromQuery(Name = ShellRoutes.VersionParameter)]
    private Guid? Version { get; set; }

    [SupplyParameterFromForm(FormName = "wave")]
    private WaveForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    private ScreenText Title => Id is null ? WaveTexts.New : WaveEditTexts.Edit;

    protected override async Task OnParametersSetAsync()
    {
        _choices = await waves.ChoicesAsync(Aborted);
        var stored = Id is { } id ? await waves.OpenAsync(new WaveId(id), Aborted) : await waves.BeginAsync(Version is { } version ? new QuestionnaireVersionId(version) : null, Aborted);
        _isGone = stored is null;
        Form ??= stored;
    }

    private async Task SaveAsync()
    {
        if (Form?.Read(_problems) is not { } draft)
        {
            return;
        }

        if (Id is not { } id)
        {
            var made = await waves.CreateAsync(draft, HttpContext.User.StaffUserId(), Aborted);
            navigation.NavigateTo(WaveRoutes.Wave(made));
        }
        else if (await waves.ChangeAsync(new WaveId(id), draft, HttpContext.User.StaffUserId(), Aborted))
        {
            navigation.NavigateTo(WaveRoutes.Wave(new WaveId(id)));
        }
        else
        {
            _isGone = true;
        }
    }
}
