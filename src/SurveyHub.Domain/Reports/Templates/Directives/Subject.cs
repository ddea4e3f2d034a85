using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Templates.Directives;

/// <summary>What a directive is about: something that was asked, or something that is known from elsewhere.</summary>
public abstract record Subject
{
    private protected Subject()
    {
    }

    public SourcePlace Place { get; init; }
}

/// <param name="Path">Of a field or a calculated value; where several may be meant also of a question, or of a row or column of a table in one (<see cref="NamedFields"/>).</param>
public sealed record FieldSubject(FieldPath Path) : Subject
{
    public override string ToString() => Path.ToString();
}

/// <param name="Key">Of a measure, or of a fact of the panel.</param>
public sealed record MeasureSubject(FactKey Key) : Subject
{
    public override string ToString() => Key.ToString();
}

/// <param name="Per">So many of the fact, mostly 1 000 or 10 000.</param>
/// <param name="Fact">Null for the denominator of the report (<see cref="TemplateHeader.Denominator"/>).</param>
public sealed record RateOf(int Per, FactKey? Fact);
