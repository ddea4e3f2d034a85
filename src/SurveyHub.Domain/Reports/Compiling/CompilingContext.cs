using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What every part of the compiler shares: the answers in table order, the phrases, and the running numbers of captions.</summary>
internal sealed class CompilingContext
{
    private int _tables;
    private int _figures;

    public CompilingContext(SurveyAnswers answers)
    {
        Answers = answers;
        Texts = new ReportTexts(answers.Questionnaire.Header.Language, answers.Panel.Words);
        Participants = answers.Panel.InTableOrder.Select(o => new Participant(o, answers.For(o.Code))).ToList();
    }

    public SurveyAnswers Answers { get; }

    public ReportTexts Texts { get; }

    /// <summary>Every member of the panel, the silent ones included, in the order of tables.</summary>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>N: how many were asked.</summary>
    public int Asked => Participants.Count;

    public int NextTable() => ++_tables;

    public int NextFigure() => ++_figures;

    /// <summary>Whether a field was put to an organisation, by what it answered in the field that its condition rests on.</summary>
    public static bool IsAsked(Field field, Response response) =>
        field.ShownIf is not { } condition
        || (response.Find(condition.Field)?.Value is ChoiceValue choice && choice.Options.Any(condition.Options.Contains));
}

/// <summary>An organisation with its response.</summary>
internal sealed record Participant(Organisation Organisation, Response Response);
