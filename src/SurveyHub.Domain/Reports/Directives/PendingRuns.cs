using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates.Directives;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>A reference to what has no number yet. None is left in a finished report.</summary>
/// <param name="Look">Of its words, which are none yet.</param>
internal sealed record PendingReferenceRun(ReferenceDirective Directive, ProseRun Look) : ReportRun
{
    public override ValueList<ProseRun> Prose => [Look];
}

/// <summary>A whole paragraph that is one derived piece, with references in it.</summary>
internal sealed record PendingDerivedRun(ValueList<ReportRun> Runs, DerivedMark Mark) : ReportRun
{
    public override ValueList<ProseRun> Prose => [.. Runs.SelectMany(run => run.Prose)];
}
