using System.Globalization;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Book;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Themes.Marking;

/// <summary>
/// One organisation's answer to a question, with the themes beside it. A plain form whose buttons say what is done; the script only presses them, so that
/// both have the same rules, and keeps no state.
/// </summary>
public sealed partial class CodingPage(ReadAnalysis analyses, CodeAnswers coding, ChangeCodeBook books, NavigationManager navigation)
{
    internal const string ReadAction = "read";
    internal const string UnreadAction = "unread";
    internal const string AddAction = "add";

    private WaveAnalysis? _wave;
    private QuestionReading? _reading;
    private Organisation? _organisation;
    private Organisation? _previous;
    private Organisation? _next;
    private Organisation? _unread;
    private ReadingState _state;
    private IReadOnlyList<Answer> _answers = [];
    private List<ShownText> _texts = [];
    private List<(CodingId Id, PlacedCoding Placed)> _marked = [];
    private List<(CodingId Id, PlacedCoding Placed)> _toSettle = [];
    private string? _notice;
    private string? _readBy;
    private bool _isProblem;
    private bool _isTyped;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string QuestionId { get; set; } = "";

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromForm(FormName = "code")]
    private CodingForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    private Analyst Me => Analyst.Of(HttpContext.User);

    private string Address => AddressOf(_organisation!);

    protected override async Task OnParametersSetAsync()
    {
        if (!await LoadAsync())
        {
            navigation.NotFound();
        }
    }

    private async Task<bool> LoadAsync()
    {
        _wave = await analyses.ExecuteAsync(new WaveId(Id), Aborted);
        _organisation = _wave?.Answers.Panel.Organisations.FirstOrDefault(one => one.Code.Value == Code);
        _reading = _wave is null ? null : QuestionReading.Of(_wave, QuestionId);
        if (_wave is null || _organisation is not { Code: var code } || _reading is null)
        {
            return false;
        }

        var at = _wave.PlaceOf(code);
        _previous = _wave.InTableOrder.Take(at).LastOrDefault(HasAnswered);
        _next = _wave.InTableOrder.Skip(at + 1).FirstOrDefault(HasAnswered);
        _unread = _reading.NextAfter(code);
        _state = _reading.StateOf(code);
        _answers = _reading.AnswersOf(code);
        var marks = _wave.Codings.Where(mark => mark.Placed.Coding.Passage is var passage && passage.Organisation == code
            && _reading.Fields.Any(field => field.Path == passage.Field.WithoutRow)).ToList();
        _marked = marks.FindAll(mark => mark.Placed.Place.Counts);
        _toSettle = marks.FindAll(mark => mark.Placed.Place.Fit != Fit.Fits);
        _texts = [.. _answers.SelectMany(answer => Enum.GetValues<AnswerPart>().Where(part => Passage.TextOf(answer, part).Length > 0).Select(part => Show(answer, part)))];
        var last = _wave.Analysis.Readings.Where(reading => reading.Organisation == code && _answers.Any(answer => answer.Path == reading.Field)).MaxBy(reading => reading.At);
        _readBy = last is null ? null : T.Format(CodingTexts.ReadAlready, last.By, T.Date(StockholmTime.DateOf(last.At)));
        return true;
    }

    private bool HasAnswered(Organisation organisation) => _reading!.StateOf(organisation.Code) is not (ReadingState.Silent or ReadingState.NothingToRead);

    private ShownText Show(Answer answer, AnswerPart part)
    {
        var marks = _marked.Where(mark => mark.Placed.Coding.Passage is var passage && passage.Field == answer.Path && passage.Part == part)
            .Select(mark => new MarkedWords(mark.Id, mark.Placed.Place.Start!.Value, mark.Placed.Coding.Passage.Quote.Length, NameOf(mark.Placed)));
        var title = FieldTitles.LabelOf(_reading!.Question, _reading.Fields.First(field => field.Path == answer.Field)) is { } label ? $"{label} – " : "";
        return new ShownText(ShownText.KeyOf(answer, part), title + T[part == AnswerPart.Value ? CodingTexts.Value : CodingTexts.Note], Passage.TextOf(answer, part), [.. marks]);
    }

    private async Task SubmitAsync()
    {
        if (_wave is not { } wave || _organisation is not { Code: var code } || Form is not { } form)
        {
            return;
        }

        var outcome = form switch
        {
            { Action: ReadAction } => await coding.ReadAsync(wave, code, _answers, form.Revision, Me, Aborted),
            { Action: UnreadAction } => await coding.UnreadAsync(wave, code, _answers, Me, Aborted),
            { Remove: { } id } => await coding.RemoveAsync(wave, new CodingId(id), Me, Aborted),
            { Keep: { } keep } => await KeepAsync(wave, keep),
            { Instead: { } id } => await InsteadAsync(wave, new CodingId(id), form),
            { Action: AddAction, NewTheme: { } name } => await AddThemeAsync(wave, name.Trim(), form),
            { Theme: { } theme } => await MarkAsync(wave, theme, form),
            _ => CodingOutcome.NothingChosen,
        };
        if (outcome == CodingOutcome.Done && form.Action == ReadAction)
        {
            navigation.NavigateTo(_unread is { } next ? AddressOf(next) : ThemeRoutes.Question(wave.Wave, _reading!.Question.Id));
            return;
        }

        await LoadAsync();
        _isProblem = outcome != CodingOutcome.Done;
        _isTyped = _isProblem && form.Words is { Length: > 0 };
        _notice ??= T[CodingTexts.Of(outcome)];
    }

    private async Task<CodingOutcome> MarkAsync(WaveAnalysis wave, string theme, CodingForm form)
    {
        if (Selected(form) is not { } selection || !Identifier.TryParse(theme, out var id))
        {
            return CodingOutcome.NothingChosen;
        }

        var outcome = await coding.MarkAsync(wave, selection, id, instead: null, Me, Aborted);
        if (outcome == CodingOutcome.Done && selection.TryFind(wave.Find(selection.Organisation, selection.Field), out var passage) == CodingOutcome.Done)
        {
            _notice = T.Format(CodingTexts.Done, wave.Book.Find(id)!.Name, TextCut.Shown(passage.Quote, 80));
        }

        return outcome;
    }

    private async Task<CodingOutcome> InsteadAsync(WaveAnalysis wave, CodingId id, CodingForm form) =>
        Selected(form) is not { } selection ? CodingOutcome.NothingChosen
        : wave.Codings.FirstOrDefault(mark => mark.Id == id).Placed is not { Theme: { } theme } ? CodingOutcome.Gone
        : await coding.MarkAsync(wave, selection, theme, id, Me, Aborted);

    private async Task<CodingOutcome> KeepAsync(WaveAnalysis wave, string keep) =>
        keep.Split(':') is [var id, var place] && Guid.TryParse(id, out var guid) && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? await coding.KeepAsync(wave, new CodingId(guid), start, Me, Aborted)
            : CodingOutcome.Gone;

    /// <summary>Adds a theme, and marks what is chosen with it.</summary>
    private async Task<CodingOutcome> AddThemeAsync(WaveAnalysis wave, string name, CodingForm form)
    {
        if (name.Length is 0 or > Theme.LongestName)
        {
            return CodingOutcome.NothingChosen;
        }

        var id = ThemeIds.For(name, wave.Book);
        var theme = new Theme(id, name, "") { Fields = [.. _reading!.Fields.Where(field => field.Type is TextType).Select(field => field.Path).DefaultIfEmpty(_reading.Fields[0].Path)] };
        if (!await books.ExecuteAsync(wave.Wave, wave.Revision, (book, now) => book.With(theme, now), Me, Aborted))
        {
            return CodingOutcome.Gone;
        }

        var again = await analyses.ExecuteAsync(wave.Wave, Aborted);
        return Selected(form) is { } selection ? await coding.MarkAsync(again!, selection, id, instead: null, Me, Aborted) : CodingOutcome.Done;
    }

    /// <summary>Null where nothing is chosen.</summary>
    private Selection? Selected(CodingForm form)
    {
        if (ShownText.Read(form.Answer) is not var (field, part, text) || !_reading!.Fields.Any(known => known.Path == field.WithoutRow))
        {
            return null;
        }

        (int, int)? place = form is { Start: { } start, Length: { } length } ? (start, length) : null;
        return place is null && string.IsNullOrWhiteSpace(form.Words) ? null : new Selection(_organisation!.Code, field, part, text, place, form.Words);
    }

    private string NameOf(PlacedCoding placed) => (placed.Theme is { } id ? _wave!.Book.Find(id)?.Name : null) ?? placed.Coding.Theme.Value;

    private string AddressOf(Organisation organisation) => ThemeRoutes.Code(_wave!.Wave, _reading!.Question.Id, organisation.Code);

    private sealed class CodingForm
    {
        public int Revision { get; set; }

        public string? Answer { get; set; }

        public int? Start { get; set; }

        public int? Length { get; set; }

        public string? Words { get; set; }

        public string? Theme { get; set; }

        public string? NewTheme { get; set; }

        public Guid? Remove { get; set; }

        public string? Keep { get; set; }

        public Guid? Instead { get; set; }

        public string? Action { get; set; }
    }
}
