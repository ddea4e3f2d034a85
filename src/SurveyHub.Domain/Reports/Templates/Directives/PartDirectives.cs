namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>Who has not answered, who answered late, who has corrected.</summary>
/// <param name="Statuses">Those that are told, in this order; empty for all.</param>
public sealed record ResponsesDirective(ValueList<ResponseStatus> Statuses) : BlockDirective;

public enum ListedThing
{
    Headings,
    Tables,
    Figures,
}

/// <summary>A list of what is in the report, with pages.</summary>
public sealed record ContentsDirective(ListedThing Listed) : BlockDirective;

/// <summary>The questionnaire as it was sent.</summary>
public sealed record QuestionnaireDirective : BlockDirective;

/// <summary>What follows up to the next heading stands on pages turned on their side.</summary>
public sealed record LandscapeDirective : BlockDirective;
