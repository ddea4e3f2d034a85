using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>The parts of a report that are the same in every report: who answered, lists of contents, the questionnaire.</summary>
internal sealed class PartBuilder(TemplateContext context)
{
    /// <summary>All that can be told of responses, in the order it is told.</summary>
    private static readonly ResponseStatus[] Usual = [ResponseStatus.Silent, ResponseStatus.Late, ResponseStatus.Corrected];

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build(BlockDirective directive) => directive switch
    {
        ResponsesDirective responses => [new ParagraphBlock(ParagraphStyle.Body, [.. Sentences(responses.Statuses.Count == 0 ? Usual : [.. responses.Statuses])])],
        ContentsDirective { Listed: ListedThing.Headings } => [new ContentsBlock(Texts.Contents)],
        ContentsDirective { Listed: ListedThing.Tables } => [new CaptionListBlock(Texts.Say("Tabeller", "Tables"), CaptionedThing.Table)],
        ContentsDirective => [new CaptionListBlock(Texts.Say("Figurer", "Figures"), CaptionedThing.Figure)],
        QuestionnaireDirective => QuestionnaireAppendix.Build(context.Input.Answers.Questionnaire.AsShown, 2),
        LandscapeDirective => [new TurnPageBlock(IsLandscape: true)],
        _ => throw new ArgumentOutOfRangeException(nameof(directive)),
    };

    private IEnumerable<ReportRun> Sentences(IReadOnlyList<ResponseStatus> statuses) => statuses.Select(Sentence);

    /// <summary>
    /// That nobody was late, or has corrected anything, is only said where it is known when they handed in; until then the piece is empty, and a late answer fills it.
    /// </summary>
    private bool IsKnown(ResponseStatus status) =>
        status is not (ResponseStatus.Late or ResponseStatus.Corrected) || context.Sets.In(new StatusSet(status)).Count > 0
        || context.Compiling.Participants.Any(participant => participant.Response.Submitted is not null);

    /// <summary>
    /// Each sentence is a piece that is brought up to date without the others, so what it says cannot depend on which they are: the blank between them belongs to the one before, be it the last.
    /// </summary>
    private DerivedRun Sentence(ResponseStatus status)
    {
        var mark = Marking.Of(new DirectiveBlock(new ResponsesDirective([status])), Texts.Say("Svarsläge", "Responses"), context);
        return new DerivedRun([new ProseRun(IsKnown(status) ? $"{Words(status)} " : "")], mark);
    }

    private string Words(ResponseStatus status)
    {
        var who = context.Sets.In(new StatusSet(status));
        var names = Texts.NamesOf(TemplateContext.Ordered(who, null));
        var all = context.Compiling.Asked;
        return (status, who.Count) switch
        {
            (ResponseStatus.Silent, 0) => all > 1 ? $"{SwedishWords.Capital(Texts.All(all))} {Texts.Say("har svarat", "have answered")}." : Texts.Say("Alla har svarat.", "All have answered."),
            (ResponseStatus.Silent, _) => Texts.Say($"Har inte svarat: {names}.", $"Have not answered: {names}."),
            (ResponseStatus.Answered, 0) => Texts.Say("Ingen har svarat.", "Nobody has answered."),
            (ResponseStatus.Answered, var count) when count == all && all > 1 => Texts.Say($"Har svarat: {Texts.All(all)}.", $"Have answered: {Texts.All(all)}."),
            (ResponseStatus.Answered, _) => Texts.Say($"Har svarat: {names}.", $"Have answered: {names}."),
            (ResponseStatus.Late, 0) => Texts.Say("Ingen svarade efter sista svarsdagen.", "Nobody answered after the deadline."),
            (ResponseStatus.Late, _) => Texts.Say($"Svarade efter sista svarsdagen: {names}.", $"Answered after the deadline: {names}."),
            (_, 0) => Texts.Say("Ingen har rättat sitt svar efter första inlämningen.", "Nobody has corrected an answer after first submitting it."),
            _ => Texts.Say($"Har rättat sitt svar efter första inlämningen: {names}.", $"Have corrected their answer after first submitting it: {names}."),
        };
    }
}
