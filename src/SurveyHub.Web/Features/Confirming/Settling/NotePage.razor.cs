using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Confirming.Settling;

/// <summary>Notes down what an organisation has said of its part in another way than by its link.</summary>
public sealed partial class NotePage(ReadConfirming confirming, NoteOfPart notes)
{
    private readonly List<(string Field, string Text)> _problems = [];
    private OrganisationConfirming? _one;
    private int? _noted;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromForm(FormName = "note-part")]
    private NoteForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private WaveId Wave => new(Id);

    protected override async Task OnParametersSetAsync()
    {
        var wave = await confirming.ExecuteAsync(Wave, HttpContext.RequestAborted);
        _one = wave?.Organisations.FirstOrDefault(one => one.Organisation.Code.Value == Code && one.State != PartState.NoAnswer);
    }

    private string? Invalid(string field) => _problems.Exists(problem => problem.Field == field) ? "true" : null;

    private async Task NoteAsync()
    {
        if (_one is not { } one || Form is not { } form)
        {
            return;
        }

        var (words, who, about) = (form.Words?.ReplaceLineEndings("\n").Trim() ?? "", form.Who?.Trim() ?? "", form.About ?? "");
        var verdict = (PartVerdict)(form.Verdict ?? -1);
        Require(about.Length == 0 || one.Part.Pieces.Any(piece => piece.Key == about), "about", T[SettlingTexts.AboutMissing]);
        Require(PartVerdicts.OfOrganisations.Contains(verdict), "verdict", T[SettlingTexts.SaidMissing]);
        Require(verdict != PartVerdict.Corrects || words.Length > 0, "words", T[PartTexts.WordsMissing]);
        Require(words.Length <= PartReply.MaxWordsLength, "words", T[PartTexts.WordsTooLong]);
        Require(who.Length is > 0 and <= PartReply.MaxNameLength, "who", T[SettlingTexts.WhoMissing]);
        if (_problems.Count == 0)
        {
            var user = HttpContext.User;
            var by = ReplyAuthor.OfStaff(user.StaffUserId(), user.FindFirstValue(StaffClaims.Name) ?? "");
            _noted = await notes.ExecuteAsync(one, by, new ReplyWords(about.Length == 0 ? null : about, verdict, words, who), form.Once ?? Guid.CreateVersion7(), HttpContext.RequestAborted);
        }
    }

    private void Require(bool holds, string field, string text)
    {
        if (!holds)
        {
            _problems.Add((field, text));
        }
    }

    private sealed class NoteForm
    {
        /// <summary>Of the form: one that is sent twice is noted once.</summary>
        public Guid? Once { get; set; }

        public string? About { get; set; }

        public int? Verdict { get; set; }

        public string? Words { get; set; }

        public string? Who { get; set; }
    }
}
