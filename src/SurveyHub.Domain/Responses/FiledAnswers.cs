using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Dates;

namespace SurveyHub.Domain.Responses;

/// <summary>
/// Answers as an answers file gives them back: the options of a choice by their ids, a date in ISO form, a reason and a comment as one, and none that was
/// emptied. What is marked in an answer, and what is said to have been read, is so of this text, on the site as with the tool.
/// </summary>
public static class FiledAnswers
{
    /// <summary>The same, and not a copy of it, where they are so already.</summary>
    public static SurveyAnswers AsFiled(this SurveyAnswers answers)
    {
        var responses = answers.Responses.Select(response => AsFiled(response, answers.Questionnaire)).ToValueList();
        return responses.Zip(answers.Responses).All(pair => ReferenceEquals(pair.First, pair.Second)) ? answers : answers with { Responses = responses };
    }

    /// <summary>What was answered, line by line: an amount's lines with their figures, everything else as one.</summary>
    internal static IEnumerable<(string Raw, decimal? Number)> Lines(Field field, Answer answer) => answer.Value switch
    {
        AmountValue { Lines.Count: > 0 } amount when Typed(answer.Raw) is var typed && typed.Length == amount.Lines.Count =>
            typed.Zip(amount.Lines, (raw, line) => (raw, line.Amount)),
        NumberValue number => [(answer.Raw, number.Number)],
        ChoiceValue choice when field.Type is ChoiceType => [(string.Join(';', choice.Options), null)],
        DateValue date when field.Type is DateType type => [(DateFormatter.Iso(date.Start, type.Precision), null)],
        // Its name alone: the bytes do not travel in such a file.
        FileValue file => [(file.Name, null)],
        _ => [(answer.Raw, null)],
    };

    private static Response AsFiled(Response response, Questionnaire questionnaire)
    {
        var answers = response.Answers.Where(answer => answer.IsAnswered).Select(answer => AsFiled(answer, questionnaire.Find(answer.Field))).ToValueList();
        var isSame = answers.Count == response.Answers.Count && answers.Zip(response.Answers).All(pair => ReferenceEquals(pair.First, pair.Second));
        return isSame ? response : response with { Answers = answers };
    }

    private static Answer AsFiled(Answer answer, Field? field)
    {
        var note = answer.Note is { Length: > 0 } text ? text : null;
        var (reason, comment) = answer.Kind == AnswerKind.Value ? (null, note) : (note, (string?)null);
        var raw = field is null ? answer.Raw : string.Join('\n', Lines(field, answer).Select(line => line.Raw));
        return (raw, reason, comment) == (answer.Raw, answer.Reason, answer.Comment) ? answer : answer with { Raw = raw, Reason = reason, Comment = comment };
    }

    /// <summary>The lines of an amount as they were typed.</summary>
    internal static string[] Typed(string amount) =>
        amount.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
