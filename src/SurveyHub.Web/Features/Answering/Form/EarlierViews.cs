using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>The answers of the wave before, as they stand beside the fields.</summary>
internal sealed class EarlierViews
{
    private readonly LinkVisit _visit;
    private readonly EarlierSubmission? _earlier;
    private readonly string _when = "";
    private readonly string _since = "";

    public EarlierViews(LinkVisit visit)
    {
        (_visit, _earlier) = (visit, visit.Earlier);
        if (_earlier is not null)
        {
            _when = _earlier.Year ?? WritingTexts.LastWave.In(visit.Language);
            _since = WritingTexts.UnchangedSince.Format(visit.Language, _earlier.Year ?? WritingTexts.LastWave.In(visit.Language).ToLowerInvariant());
            Source = _earlier.SubmittedOn is { } day
                ? WritingTexts.HandedInOn.Format(visit.Language, _earlier.Wave, visit.Language.Date(day))
                : _earlier.Wave;
        }
    }

    /// <summary>"Behandlingsformer 2017, inlämnat 22 maj 2018"; empty when there is no wave before.</summary>
    public string Source { get; } = "";

    /// <summary>Null when there is nothing to compare with.</summary>
    public EarlierView? Of(Field field) => _earlier?.Find(_visit.Questionnaire, field) is not { } answer
        ? null
        : new EarlierView(
            _when,
            AnswerText.LinesAlone(InWordsOf(_visit, answer.Field), answer.Stored.ToAnswer(answer.Field), _visit.Language),
            Source,
            _since,
            answer.CanStandIn(field),
            _visit.Stored(field.Path)?.CarriedFrom is not null);

    /// <summary>The field as it was asked then, in the language of whoever looks at it now.</summary>
    private static Field InWordsOf(LinkVisit visit, Field field) => visit.Earlier?.Asked?.In(visit.Link.Holder.Language).Find(field.Path) ?? field;
}
