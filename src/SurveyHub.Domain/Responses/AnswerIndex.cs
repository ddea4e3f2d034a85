using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Responses;

/// <summary>
/// Finds one organisation's answer in a field. The answers in the order of their paths: a dictionary of a few answers takes six times the memory, and there is
/// one index for each of thousands of organisations.
/// </summary>
internal sealed class AnswerIndex
{
    private readonly Answer[] _answers;

    /// <param name="answers">Those that were emptied again are passed over. Two in the same field and row are refused.</param>
    public AnswerIndex(ValueList<Answer> answers)
    {
        _answers = [.. answers.Where(answer => answer.IsAnswered).OrderBy(answer => answer.Path)];
        for (var i = 1; i < _answers.Length; i++)
        {
            if (_answers[i].Path == _answers[i - 1].Path)
            {
                throw new ArgumentException($"'{_answers[i].Path}' is answered twice.", nameof(answers));
            }
        }
    }

    /// <summary>Null where nothing is answered.</summary>
    public Answer? Find(FieldPath path)
    {
        var (low, high) = (0, _answers.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _answers[middle].Path.CompareTo(path);
            if (order == 0)
            {
                return _answers[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
