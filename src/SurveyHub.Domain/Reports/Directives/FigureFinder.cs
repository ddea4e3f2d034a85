using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Gathers the numbers that a directive is about. Each knows whose it is, and none stands for a missing one.</summary>
internal sealed class FigureFinder(TemplateContext context)
{
    /// <summary>What each of the participants stated, or what is known of each.</summary>
    /// <param name="among">Whose.</param>
    /// <param name="isEarlier">In the wave before.</param>
    public IReadOnlyList<Stated> Stated(Subject subject, CompilingContext among, bool isEarlier)
    {
        if (subject is MeasureSubject { Key: var key })
        {
            return [.. among.Participants.Where(p => p.Organisation.Fact(key) is not null).Select(p => new Stated(p.Organisation, p.Organisation.Fact(key)!.Value))];
        }

        var field = context.FieldOf(subject)!;
        return isEarlier ? Earlier(subject, field, among)
            : field.Type is AmountType amount ? Statistics.Amounts(field, amount.DefaultBasis, among.Participants)
            : [.. Rows(field, among)];
    }

    /// <summary>What each of the participants has answered; null for nothing.</summary>
    /// <param name="subject">A field.</param>
    public IReadOnlyList<(Organisation Organisation, Answer? Answer)> Answers(Subject subject, CompilingContext among, bool isEarlier)
    {
        var field = context.FieldOf(subject)!;
        return !isEarlier ? [.. among.Participants.Select(participant => (participant.Organisation, participant.Response.Find(field.Path)))]
            : EarlierField(subject, field) is not { } then ? []
            : [.. among.Participants.Select(participant => (participant.Organisation, context.Input.Answers.Earlier!.AnswerOf(participant.Organisation.Code, then)))];
    }

    /// <summary>A rate of each, without those that lack the fact.</summary>
    public static IReadOnlyList<Stated> Rates(IReadOnlyList<Stated> stated, Rate rate) =>
        [.. stated.Select(one => (one.Organisation, Value: Statistics.Rate(one, rate))).Where(pair => pair.Value is not null).Select(pair => new Stated(pair.Organisation, pair.Value!.Value))];

    /// <summary>The first day of each date.</summary>
    public IReadOnlyList<(Organisation Organisation, DateOnly Date)> Dates(Subject subject, CompilingContext among, bool isEarlier)
    {
        var field = context.FieldOf(subject)!;
        if (isEarlier)
        {
            return EarlierField(subject, field) is not { } then ? [] :
            [
                .. among.Participants.Select(p => (p.Organisation, (context.Input.Answers.Earlier!.AnswerOf(p.Organisation.Code, then)?.Value as DateValue)?.Start))
                    .Where(pair => pair.Start is not null).Select(pair => (pair.Organisation, pair.Start!.Value)),
            ];
        }

        return [.. among.Participants.SelectMany(p => p.Response.AllIn(field), (p, answer) => (p.Organisation, (answer.Value as DateValue)?.Start)).Where(pair => pair.Start is not null).Select(pair => (pair.Organisation, pair.Start!.Value))];
    }

    /// <summary>In rows that respondents add, one from each row.</summary>
    private static IEnumerable<Stated> Rows(Field field, CompilingContext among) =>
        from participant in among.Participants
        from answer in participant.Response.AllIn(field)
        where answer.Value is NumberValue
        select new Stated(participant.Organisation, ((NumberValue)answer.Value!).Number);

    private IReadOnlyList<Stated> Earlier(Subject subject, Field field, CompilingContext among)
    {
        if (EarlierField(subject, field) is not { } then)
        {
            return [];
        }

        var earlier = context.Input.Answers.Earlier!;
        return
        [
            .. from participant in among.Participants
               let answer = earlier.AnswerOf(participant.Organisation.Code, then)
               from number in NumbersIn(answer, then, field.Reporting)
               select new Stated(participant.Organisation, number),
        ];
    }

    /// <summary>What the field was in the wave before; where nothing can be compared that is told.</summary>
    public Field? EarlierField(Subject subject, Field field)
    {
        if (context.Input.Answers.Earlier is not { } earlier)
        {
            context.Report(CompilingDiagnostics.NoEarlierWave, subject.Place, subject.ToString()!);
            return null;
        }

        if (field.Visibility != Visibility.Open)
        {
            context.ReportOnce(CompilingDiagnostics.NotOpen, subject.ToString()!, subject.Place, subject.ToString()!);
            return null;
        }

        if (earlier.FieldOf(context.Compiling.Plain.AsShown, field) is not { } then)
        {
            context.ReportOnce(CompilingDiagnostics.NotComparable, $"{subject} {subject.Place.Position}", subject.Place, subject.ToString()!, earlier.When, earlier.Difference(context.Compiling.Plain.AsShown, field)!.Value);
            return null;
        }

        return then;
    }

    /// <param name="then">The field as it was.</param>
    /// <param name="reporting">As it is now, so that the same is counted both times.</param>
    private static IEnumerable<decimal> NumbersIn(Answer? answer, Field then, FieldReporting reporting) => (answer?.Value, then.Type) switch
    {
        (NumberValue number, _) => [number.Number],
        (AmountValue, AmountType { DefaultBasis: var basis }) => Statistics.Counted(answer, reporting, basis, basis),
        _ => [],
    };
}
