using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Search;

/// <summary>An answer that was found.</summary>
public sealed class SearchHit
{
    private readonly IndexedAnswer _entry;
    private readonly HitMarker _marker;

    internal SearchHit(IndexedAnswer entry, HitMarker marker) => (_entry, _marker) = (entry, marker);

    public Organisation Organisation => _entry.Organisation;

    public Question Question => _entry.Question;

    /// <summary>As the author wrote it, also where the answer stands in a row that was added.</summary>
    public Field Field => _entry.Field;

    public Answer Answer => _entry.Answer;

    /// <summary>The texts of the answer in which the words stand, with the words marked.</summary>
    public IEnumerable<(AnswerPart Part, MarkedText Text)> Passages() => _marker.Mark(_entry);
}
