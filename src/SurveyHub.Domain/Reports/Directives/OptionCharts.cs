using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Charts of how many chose what.</summary>
/// <param name="columns">Of choices, scales and ticks; others are not drawn.</param>
internal sealed class OptionCharts(TemplateContext context, ChartDirective directive, IReadOnlyList<AnswerColumn> columns)
{
    private readonly FigureFinder _figures = new(context);
    private readonly bool _isAlone = columns.Count == 1;

    private ReportTexts Texts => context.Texts;

    /// <summary>For each option how many chose it, in each field.</summary>
    public ChartDraft? Distribution(CompilingContext among)
    {
        var counted = Counted(among);
        var options = counted.SelectMany(one => one.Options.Select(option => option.Name)).Distinct(StringComparer.Ordinal).ToList();
        var groups = options.Select(option => new ChartGroup(option, [.. counted.Select(one => one.Of(option))])).ToValueList();
        return counted.Count == 0 || !IsShown(counted, among) ? null : new ChartDraft(
            Number(among), [.. counted.Select(one => one.Name)], groups, 0, IsStacked: false, Base(counted, among), Texts.Say("för varje svar", "for each answer"))
        {
            GroupTitle = Texts.Answer,
        };
    }

    /// <summary>For each field the options as parts of those who answered it.</summary>
    public ChartDraft? Shares(CompilingContext among)
    {
        var counted = Counted(among);
        var options = counted.SelectMany(one => one.Options.Select(option => option.Name)).Distinct(StringComparer.Ordinal).ToValueList();
        var groups = counted.Select(one => new ChartGroup(one.Name, [.. options.Select(option => one.Of(option) * 100m / one.Answered)])).ToValueList();
        return counted.Count == 0 || !IsShown(counted, among) ? null : new ChartDraft(
            Texts.Say("Procent", "Per cent"), options, groups, 0, IsStacked: true, Base(counted, among), Texts.Say("för varje fråga", "for each question"))
        {
            GroupTitle = Texts.Say("Fråga", "Question"),
        };
    }

    private List<Counts> Counted(CompilingContext among) =>
        [.. columns.SelectMany(column => Waves(column, among)).Where(one => one.Options.Count > 0 && one.Answered > 0)];

    /// <summary>What was chosen, and in front of it, where that is asked for, what was chosen in the wave before.</summary>
    private IEnumerable<Counts> Waves(AnswerColumn column, CompilingContext among)
    {
        var subject = new FieldSubject(column.Field.Path) { Place = directive.Subjects[0].Place };
        var then = directive.Earlier ? _figures.EarlierField(subject, column.Field) : null;
        if (then is not null)
        {
            var earlier = context.Input.Answers.Earlier!;
            yield return Count(_isAlone ? earlier.When : $"{column.Heading}, {earlier.When}", WithOptionsOf(then, column.Field), _figures.Answers(subject, among, isEarlier: true), code => earlier.Answers.For(code).IsSilent);
        }

        var silent = among.Participants.Where(participant => participant.Response.IsSilent).Select(participant => participant.Organisation.Code).ToHashSet();
        yield return Count(then is not null && _isAlone ? Texts.Say("Nu", "Now") : column.Heading, column.Field, _figures.Answers(subject, among, isEarlier: false), silent.Contains);
    }

    /// <summary>Those of now in the words of now, and after them what could be chosen only then.</summary>
    private static Field WithOptionsOf(Field then, Field now) => (then.Type, now.Type) is (ChoiceType before, ChoiceType after)
        ? now with { Type = after with { Options = [.. after.Options, .. before.Options.Where(option => after.Options.All(other => other.Id != option.Id))] } }
        : now;

    /// <summary>No answer to a tick says that it is not so.</summary>
    private Counts Count(string name, Field field, IReadOnlyList<(Organisation Organisation, Answer? Answer)> given, Func<OrganisationCode, bool> isSilent)
    {
        var answered = given.Where(one => field.Type is CheckType ? !isSilent(one.Organisation.Code) : one.Answer?.Value is not null).ToList();
        var options = AnswerOption.Of(field, Texts).Select(option => (option.Name, answered.Count(one => one.Answer?.Value is { } value && option.IsChosen(value)))).ToList();
        return new Counts(name, field, options, answered.Count);
    }

    /// <summary>Where answers are reported in aggregate only, a number that so few stand behind is not drawn, nor what it could be worked out from.</summary>
    private bool IsShown(List<Counts> counted, CompilingContext among)
    {
        var isShown = counted.Where(one => one.Field.Visibility == Visibility.Aggregated)
            .All(one => one.Options.TrueForAll(option => option.Count is 0 or >= AggregateTables.LeastAnswers) && context.Guard.Allows(one.Field, among, context.Compiling));
        if (!isShown)
        {
            context.Report(CompilingDiagnostics.TooFew, directive.Place, directive.Caption);
        }

        return isShown;
    }

    private string Number(CompilingContext among) => Texts.Say($"Antal {among.Texts.Words.Plural}", $"Number of {among.Texts.Words.Plural}");

    private string Base(List<Counts> counted, CompilingContext among) => counted.Select(one => one.Answered).Distinct().Count() == 1
        ? FigureBase.Of(context, counted[0].Answered, among)
        : $"{Texts.Say("Underlag", "Base")}: {Texts.List([.. counted.Select(one => $"{ReportTexts.Small(one.Name)} {Texts.Of(one.Answered, context.Compiling.Asked)}")])} {Texts.Words.Plural}.";

    private sealed record Counts(string Name, Field Field, List<(string Name, int Count)> Options, int Answered)
    {
        public decimal? Of(string option) => Options.Where(one => one.Name == option).Select(one => (decimal?)one.Count).FirstOrDefault();
    }
}
