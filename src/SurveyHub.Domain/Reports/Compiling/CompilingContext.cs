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
        Answers = answers.OnlyAsked();
        Texts = new ReportTexts(answers.Questionnaire.Header.Language, answers.Panel.Words);
        Participants = answers.Panel.InTableOrder.Select(o => new Participant(o, Answers.For(o.Code))).ToList();
    }

    /// <summary>Without the answers in fields that were not asked.</summary>
    public SurveyAnswers Answers { get; }

    public ReportTexts Texts { get; }

    /// <summary>Every member of the panel, the silent ones included, in the order of tables.</summary>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>N: how many were asked.</summary>
    public int Asked => Participants.Count;

    public int NextTable() => ++_tables;

    public int NextFigure() => ++_figures;

    /// <summary>Whether a field was put to an organisation.</summary>
    public bool IsAsked(Field field, Participant participant) => Answers.Questionnaire.IsAsked(field, participant.Response.Find);
}

/// <summary>An organisation with its response.</summary>
internal sealed record Participant(Organisation Organisation, Response Response);
