using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Checks;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>What a rule makes of a row, a column or some fields after a save.</summary>
/// <param name="Line"><inheritdoc cref="FindingView(string, string, FindingLook)" path="/param[@name='Line']"/></param>
/// <param name="Sum">As it is drawn; null where nothing is added up.</param>
internal sealed record SavedLine(string Line, string? Sum, SavedFinding? Finding)
{
    /// <summary>Of the lines that the saved fields, or anything that is calculated, are part of; of all where a choice was saved, since it may decide what is asked.</summary>
    public static IReadOnlyList<SavedLine> Of(LinkVisit visit, IReadOnlyList<PostedField> posted)
    {
        var paths = posted.Select(field => field.Field.Path).ToHashSet();
        var isDeciding = posted.Any(field => field.Field.Type is ChoiceType);
        return
        [
            .. visit.Sheet.Checks()
                .Where(outcome => isDeciding || outcome.Line.Fields.Any(path => paths.Contains(path) || visit.Questionnaire.FindCalculated(path) is not null))
                .Select(outcome => Of(visit, outcome)),
        ];
    }

    private static SavedLine Of(LinkVisit visit, CheckOutcome outcome) => new(
        outcome.Name,
        SumView.Of(visit.Questionnaire, outcome, visit.Language)?.Text,
        outcome.Finding is { IsForReview: false } finding && visit.Link.Holder.Covers(finding.Anchor.Path.Question)
            ? SavedFinding.Of(finding, outcome.Name, visit)
            : null);
}

/// <param name="Anchor">The field it is shown at.</param>
/// <param name="Fields">All that it concerns: while somebody is writing in one of them, it is not shown yet.</param>
/// <param name="Look">The class of the stylesheet.</param>
/// <param name="IsCalm">It is explained, and nothing to be told aloud.</param>
internal sealed record SavedFinding(string Anchor, IReadOnlyList<string> Fields, string Text, string Look, bool IsCalm)
{
    public static SavedFinding Of(CheckFinding finding, string line, LinkVisit visit)
    {
        var view = LineFindings.Of(finding, line, visit.Language);
        return new SavedFinding(
            finding.Anchor.Path.ToString(), [.. finding.Fields.Select(field => field.Path.ToString())], view.Text, view.Classes,
            view.Look == FindingLook.Calm);
    }
}
