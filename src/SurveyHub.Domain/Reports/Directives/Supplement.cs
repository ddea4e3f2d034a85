using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// What stands in a table beside its answers, as if it had been answered: what is known from elsewhere, and what was answered in the wave before. Tables, totals and
/// middles then treat it as they treat all else.
/// </summary>
internal sealed class Supplement(TemplateContext context)
{
    private static readonly Identifier Place = Identifier.Parse("bredvid-svaren");

    private readonly List<(FieldPath Path, Func<Participant, Answer?> Of)> _answers = [];

    /// <summary>Something of the wave before is among what has been asked for.</summary>
    public bool HasEarlier { get; private set; }

    /// <summary>A column of a measure or a fact.</summary>
    public AnswerColumn Measure(MeasureSubject subject, ValueList<ColumnHeading> headings)
    {
        var panel = context.Compiling.Answers.Panel;
        var decimals = FactWords.Decimals(panel, subject.Key, context.Compiling.Participants.Select(p => p.Organisation.Fact(subject.Key)).OfType<decimal>());
        var heading = headings.FirstOrDefault(one => one.Subject is MeasureSubject { Key: var key } && key == subject.Key)?.Text
            ?? FactWords.Heading(panel, subject.Key);
        var path = Add(participant => participant.Organisation.Fact(subject.Key) is { } number ? Number(number, decimals) : null);
        return new AnswerColumn(heading, new Field(path, heading, new NumberType(decimals, null, null, null), FieldDemands.Default, null, FieldReporting.None), null)
        {
            Note = FactWords.Said(panel, [subject.Key], context.Language).FirstOrDefault() ?? "",
        };
    }

    /// <summary>The same question in the wave before; null where it was not asked so.</summary>
    public AnswerColumn? Before(AnswerColumn now)
    {
        var earlier = context.Input.Answers.Earlier!;
        if (earlier.FieldOf(context.Compiling.Plain.AsShown, now.Field) is not { } then)
        {
            return null;
        }

        HasEarlier = true;
        var path = Add(participant => earlier.AnswerOf(participant.Organisation.Code, then));
        return new AnswerColumn($"{now.Heading}, {earlier.When}", then with { Path = path, Reporting = now.Field.Reporting with { Rate = null } }, null);
    }

    /// <summary>The answers with all this among them.</summary>
    public CompilingContext In(CompilingContext answers) => _answers.Count == 0 ? answers : answers.With(participant =>
        _answers.Select(one => one.Of(participant) is { } answer ? answer with { Field = one.Path, Row = null } : null).OfType<Answer>());

    private FieldPath Add(Func<Participant, Answer?> of)
    {
        var path = FieldPath.Of(Place, Identifier.Parse($"kolumn-{_answers.Count + 1}"));
        _answers.Add((path, of));
        return path;
    }

    private static Answer Number(decimal number, int decimals) =>
        new(FieldPath.Of(Place), null, AnswerKind.Value, SwedishNumber.Format(number, decimals), new NumberValue(number), null, null);
}
