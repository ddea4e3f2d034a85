namespace SurveyHub.Domain.Reports.Templates.Directives;

public enum SetKind
{
    /// <summary>Their names: "regionerna Skåne, Värmland och Norrbotten".</summary>
    Which,

    /// <summary>"nio regioner".</summary>
    Count,

    /// <summary>"43 procent".</summary>
    Share,

    /// <summary>Those in none of the sets: "övriga sju regioner".</summary>
    Others,

    /// <summary>"ingen av de övriga regionerna".</summary>
    NoneOfTheOthers,
}

/// <summary>Organisations in a sentence.</summary>
/// <param name="Sets">One; of the others, those that they are other than: at least one.</param>
public sealed record SetDirective(SetKind Kind, ValueList<OrganisationSet> Sets) : InlineDirective
{
    /// <summary>Null for the order of the report (<see cref="TemplateHeader.OrderInText"/>).</summary>
    public OrganisationOrder? Order { get; init; }

    /// <summary>Without the word that says what they are.</summary>
    public bool NamesOnly { get; init; }

    /// <inheritdoc cref="NumberDirective.WithBase"/>
    public bool WithBase { get; init; }

    /// <inheritdoc cref="NumberDirective.Decimals"/>
    public int? Decimals { get; init; }

    public NumberStyle Style { get; init; }
}
