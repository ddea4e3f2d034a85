using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Confirming.Settling;

/// <summary>Answers one objection.</summary>
public sealed partial class AnswerPage(AnswerObjection answers)
{
    private readonly List<(string Field, string Text)> _problems = [];
    private OpenObjection? _open;
    private bool _isSaved;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public Guid Reply { get; set; }

    [SupplyParameterFromForm(FormName = "answer-objection")]
    private AnswerForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    private string Back => ConfirmingRoutes.Organisation(Wave, _open!.Organisation.Organisation.Code);

    protected override async Task OnParametersSetAsync() => _open = OrganisationCode.TryParse(Code, out var code)
        ? await answers.FindAsync(Wave, code, new PartReplyId(Reply), HttpContext.RequestAborted)
        : null;

    private async Task AnswerAsync()
    {
        if (_open is not { } open)
        {
            return;
        }

        var words = Form?.Words?.ReplaceLineEndings("\n").Trim() ?? "";
        var verdict = (PartVerdict)(Form?.Verdict ?? -1);
        Require(PartVerdicts.OfStaff.Contains(verdict), "verdict", T[SettlingTexts.VerdictMissing]);
        Require(words.Length > 0, "words", T[SettlingTexts.WordsMissing]);
        Require(words.Length <= PartReply.MaxWordsLength, "words", T[PartTexts.WordsTooLong]);
        if (_problems.Count == 0)
        {
            var user = HttpContext.User;
            await answers.ExecuteAsync(open, verdict, words, user.StaffUserId(), user.FindFirstValue(StaffClaims.Name) ?? "", HttpContext.RequestAborted);
            _isSaved = true;
        }
    }

    private void Require(bool holds, string field, string text)
    {
        if (!holds)
        {
            _problems.Add((field, text));
        }
    }

    private sealed class AnswerForm
    {
        public int? Verdict { get; set; }

        public string? Words { get; set; }
    }
}
