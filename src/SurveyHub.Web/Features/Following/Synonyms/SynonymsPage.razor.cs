using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain;
using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Following.Synonyms;

/// <summary>The synonyms of the search: what is always there, and what staff have added.</summary>
public sealed partial class SynonymsPage(ReadSynonyms synonyms, ChangeSynonyms changing)
{
    private readonly ValueList<ValueList<string>> _builtIn = HealthCareSynonyms.In(Language.Swedish).Groups;
    private SynonymList _list = new([]);
    private int _revision;
    private string _changed = "";
    private string? _typed;
    private string? _notice;
    private bool _isProblem;

    [SupplyParameterFromForm(FormName = "synonyms")]
    private SynonymsForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var newest = await synonyms.NewestAsync(Aborted);
        (_list, _revision) = (SynonymList.Read(newest?.Text ?? ""), newest?.Revision ?? 0);
        _changed = newest is null ? "" : T.Format(SynonymsTexts.Changed, newest.SignedBy, T.Moment(newest.SavedAt));
    }

    private async Task SubmitAsync()
    {
        if (Form is not { } form)
        {
            return;
        }

        if (form.Remove is { Length: > 0 } key)
        {
            await SaveAsync(form.Revision, _list.Without(key), SynonymsTexts.Removed);
            return;
        }

        var file = await TravellingFile.ReadAsync(form.File, null, Aborted) ?? TravellingFile.None;
        (_typed, _isProblem) = (form.Words, true);
        var written = SynonymList.Read($"{form.Words}\n{file.Text}");
        var list = _list.With(written.Groups);
        _notice = written.Groups.Count == 0 ? T[SynonymsTexts.Nothing]
            : list == _list ? T[SynonymsTexts.Known]
            : list.Text.Length > SynonymRevision.MaxText ? T.Format(SynonymsTexts.TooMany, SwedishNumber.Format(SynonymRevision.MaxText))
            : null;
        if (_notice is null)
        {
            await SaveAsync(form.Revision, list, SynonymsTexts.Added);
        }
    }

    /// <summary>What was typed stays where somebody else was first.</summary>
    private async Task SaveAsync(int basedOn, SynonymList list, ScreenText done)
    {
        _isProblem = !await changing.ExecuteAsync(basedOn, list, (HttpContext.User.StaffUserId(), HttpContext.User.FindFirstValue(StaffClaims.Name) ?? ""), Aborted);
        (_notice, _typed) = _isProblem ? (T[SynonymsTexts.SomebodyFirst], _typed) : (T[done], null);
        await ReadAsync();
    }

    private sealed class SynonymsForm
    {
        public string? Words { get; set; }

        public IFormFile? File { get; set; }

        /// <summary>The key of a group to take away.</summary>
        public string? Remove { get; set; }

        public int Revision { get; set; }
    }
}
