using SurveyHub.Domain.Diagnostics;

namespace SurveyHub.Domain.Questionnaires.Checks;

/// <summary>A rule about the numbers in a question, said once by the author and applied to each of its lines. A closed family.</summary>
public abstract record Check
{
    private protected Check(Severity severity, CheckScope scope, ValueList<CheckLine> lines) =>
        (Severity, Scope, Lines) = (severity, scope, lines);

    /// <summary>An error ("ska") has to be mended before handing in; a warning ("bör") asks why, and never stops anybody.</summary>
    public Severity Severity { get; init; }

    public CheckScope Scope { get; init; }

    /// <summary>At least one: every row of a table, every column, or what stands by itself. Each is judged alone.</summary>
    public ValueList<CheckLine> Lines { get; init; }
}

/// <summary>The sum of some numbers, often of just one, compared with a number of the author's or with another field.</summary>
/// <param name="Relation">What the sum is to be to the target.</param>
/// <param name="Target">The author's number; null when each line names the field that it is compared with.</param>
/// <param name="EmptyIsZero">
/// An empty field means that there is none. Otherwise it is not answered, and the sum cannot be told before it is.
/// </param>
public sealed record ComparisonCheck(
    Severity Severity, CheckScope Scope, ValueList<CheckLine> Lines, Relation Relation, decimal? Target = null, bool EmptyIsZero = false)
    : Check(Severity, Scope, Lines);

/// <summary>A number that has changed much since the last wave is to be explained. Real changes are large at times, so this never stops anybody.</summary>
/// <param name="Lines">Each of one field.</param>
/// <param name="Percent">The largest change that needs no words, in percent of the earlier value, 1 or more.</param>
public sealed record ChangeCheck(CheckScope Scope, ValueList<CheckLine> Lines, int Percent) : Check(Severity.Warning, Scope, Lines);

/// <summary>What the lines of a check are, so that it can be said in one sentence.</summary>
public enum CheckScope
{
    /// <summary>Fields named one by one.</summary>
    Fields,

    /// <summary>Rows of a table.</summary>
    Rows,

    /// <summary>Columns of a table.</summary>
    Columns,
}

/// <summary>One row, one column or some fields to which a check is applied.</summary>
/// <param name="Parts">The number fields that are added up, one or more.</param>
/// <param name="Whole">The number field that their sum is compared with, if it is one.</param>
public sealed record CheckLine(ValueList<FieldPath> Parts, FieldPath? Whole = null)
{
    public IEnumerable<FieldPath> Fields => Whole is { } whole ? Parts.Append(whole) : Parts;
}
