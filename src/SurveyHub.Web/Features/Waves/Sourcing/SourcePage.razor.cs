using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Waves.Editing;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Waves.Sourcing;

/// <summary>Says what the answers of a released wave are worth, and shows what was said before.</summary>
public sealed partial class SourcePage(ChangeSource changing, NavigationManager navigation)
{
    private readonly List<FormProblem> _problems = [];
    private WaveSource? _wave;
    private bool _isLate;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "about-answers")]
    private SourceForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnParametersSetAsync()
    {
        _wave = await changing.ReadAsync(new WaveId(Id), Aborted);
        if (_wave is null)
        {
            navigation.NotFound();
        }
    }

    private async Task SaveAsync()
    {
        if (_wave is not { } wave || Form is not { } form)
        {
            return;
        }

        var source = SourceLine.Of(form.Source);
        if (source?.Length > Wave.MaxSourceLength)
        {
            _problems.Add(new FormProblem(WaveForm.SourceField, SourceTexts.TooLong));
        }
        else if (await changing.ExecuteAsync(wave.Wave, form.Revision, source, HttpContext.User.StaffUserId(), Aborted))
        {
            navigation.NavigateTo(WaveRoutes.Wave(wave.Wave));
        }
        else
        {
            // What was typed stays, to be saved over what the other wrote or given up.
            _isLate = true;
            _wave = await changing.ReadAsync(wave.Wave, Aborted);
        }
    }

    private sealed class SourceForm
    {
        public string? Source { get; set; }

        /// <summary>Of what was shown.</summary>
        public int Revision { get; set; }
    }
}
