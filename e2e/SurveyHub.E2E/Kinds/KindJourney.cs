namespace SurveyHub.E2E.Kinds;

/// <summary>
/// One kind of answer, the whole way: how it stands in the file, and for each of its fields what is written on the page and what becomes of it in the log, the
/// answers file, the report and the workbook. The site (<see cref="EveryKindSite"/>) does what stands here, the tests (<see cref="KindJourneyTests"/>) look.
/// </summary>
/// <param name="Name">As FORMAT.md calls it.</param>
/// <param name="Id">Of its question.</param>
/// <param name="Question">Its wording, without the number.</param>
/// <param name="Body">What stands below the heading, in the words of the file.</param>
/// <param name="Fields">Every field of the question: one that is left out fails a test.</param>
internal sealed record KindJourney(string Name, string Id, string Question, string Body, IReadOnlyList<FieldJourney> Fields)
{
    /// <summary>The heading, and what stands below it, of the section that begins with this question; null within a section.</summary>
    public string? Section { get; init; }

    /// <summary>What is pasted at a field, and fills others as well; null where each field is answered by itself.</summary>
    public (string At, string Text)? Block { get; init; }

    /// <summary>Every number of the question that is worked out.</summary>
    public IReadOnlyList<CalculatedJourney> Calculated { get; init; } = [];

    /// <summary>What the report adds up and counts, with its base.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>How many of the 21 have answered it.</summary>
    public required int Answered { get; init; }

    public override string ToString() => Name;
}

/// <summary>A cell of the report below the organisations, or of a table of counts.</summary>
/// <param name="Table">What the table's caption begins with; empty for the first of the question.</param>
/// <param name="Row">The whole first cell of the row, base included.</param>
internal sealed record Figure(string Table, string Row, string Column, string Value);

/// <summary>A number that nobody writes.</summary>
/// <param name="Path">As of a field.</param>
/// <param name="Label">What the workbook calls it.</param>
/// <param name="First">In the answer that is typed.</param>
/// <param name="Second">In the answer that is pasted.</param>
internal sealed record CalculatedJourney(string Path, string Label, Worked First, Worked Second)
{
    /// <summary>What the caption of its table in the report begins with; empty for the first of the question.</summary>
    public string Table { get; init; } = "";

    /// <summary>Its column in that table.</summary>
    public string Column { get; init; } = Label;
}

/// <param name="OnPage">As the form shows it.</param>
/// <param name="InTable">As the report does.</param>
/// <param name="Number">As the workbook holds it, not rounded.</param>
/// <param name="Format">Of the workbook's cell.</param>
internal sealed record Worked(string OnPage, string InTable, decimal Number, string Format);
