namespace SurveyHub.E2E.Kinds;

/// <summary>What the organisations write in one field (see <see cref="Organisations"/>).</summary>
/// <param name="Path">In a row that the respondent adds with its number: "rader.rad@2.antal".</param>
/// <param name="First">What is typed or pressed; null where it is left empty.</param>
/// <param name="Second">What is pasted, or pressed where nothing can be pasted; null where it is left empty.</param>
internal sealed record FieldJourney(string Path, Written? First, Written? Second)
{
    /// <summary>What is wrong, and what is said of it; null for controls in which nothing wrong can be written.</summary>
    public Mistake? Wrong { get; init; }

    /// <summary>"Uppgift saknas" can be said of it.</summary>
    public bool MayBeMissing { get; init; } = true;

    /// <summary>With the reason, which then is written.</summary>
    public bool NeedsReason { get; init; }

    public bool MayBeNotApplicable { get; init; }

    public bool MayBePartlyKnown { get; init; }

    /// <summary>Everybody answers it: it has to be answered, and decides what else is asked.</summary>
    public bool Decides { get; init; }

    /// <summary>Not put to those who have answered otherwise; among them the organisation that answers nothing but what it must.</summary>
    public bool IsOfSome { get; init; }

    /// <summary>It stays on the page, with the words that say when it is asked, as a single field does.</summary>
    public bool StaysOnThePage { get; init; }

    /// <summary>What the workbook calls it.</summary>
    public string Label { get; init; } = "Svar";

    /// <summary>What the caption of its table in the report begins with; empty for the first of the question.</summary>
    public string Table { get; init; } = "";

    /// <summary>Its column in that table; null where it is as in the workbook.</summary>
    public string? Column { get; init; }

    public ReportPlace Place { get; init; } = ReportPlace.Table;

    /// <summary>In the report a dash says that it does not apply, as it does in every column of numbers.</summary>
    public bool HasDash { get; init; }

    public override string ToString() => Path;
}

internal enum ReportPlace
{
    Table,

    /// <summary>As a paragraph under the name of whoever wrote it.</summary>
    Quote,

    /// <summary>In a table of those who wrote something, with the others named below.</summary>
    Remark,

    /// <summary>With the answer that it belongs to.</summary>
    Beside,
}

/// <summary>An answer, followed.</summary>
/// <param name="Text">As it is typed or pasted; of a choice the ids, separated by semicolons.</param>
internal sealed record Written(string Text)
{
    /// <summary>As it stands in the log.</summary>
    public string Raw { get; init; } = Text;

    /// <summary>As the control shows it.</summary>
    public string InControl { get; init; } = Text;

    /// <summary>Its lines in the answers file.</summary>
    public IReadOnlyList<string> InFile { get; init; } = [Text];

    /// <summary>In the report, a line of its own for each.</summary>
    public string InTable { get; init; } = Text;

    public SheetCell InSheet { get; init; } = SheetCell.Words(Text);

    /// <summary>The bytes of a file that is chosen.</summary>
    public byte[]? File { get; init; }

    /// <param name="shown">As the report writes it.</param>
    /// <param name="format">Of the workbook's cell.</param>
    public static Written Number(string text, decimal number, string shown, string format = "#,##0") =>
        new(text) { InTable = shown, InSheet = new SheetCell(number, format) };

    /// <param name="iso">As the answers file writes it.</param>
    /// <param name="serial">The number of its day in a workbook.</param>
    public static Written Date(string text, string iso, string shown, int serial, string format) =>
        new(text) { InFile = [iso], InTable = shown, InSheet = new SheetCell(serial, format) };

    /// <param name="ids">Of the options, as they are sent and stored.</param>
    /// <param name="shown">What they are called.</param>
    public static Written Choice(string ids, string shown) => new(ids) { InTable = shown, InSheet = SheetCell.Words(shown) };
}

/// <param name="Text">What is written, or pressed or chosen in its place.</param>
/// <param name="Message">How what is said of it begins.</param>
internal sealed record Mistake(string Text, string Message)
{
    /// <summary>Nothing of it reached the log: it was refused before.</summary>
    public bool IsRefused { get; init; }

    /// <summary>It is said below the table, and not at the field.</summary>
    public bool IsPasted { get; init; }

    /// <summary>The bytes of a file.</summary>
    public byte[]? File { get; init; }

    /// <summary>What has to be chosen first for the field to be asked at all.</summary>
    public (string Path, string Option)? After { get; init; }
}

/// <summary>A cell of the workbook with its type.</summary>
internal sealed record SheetCell(decimal? Number, string Format)
{
    public string? Text { get; init; }

    public static SheetCell Empty { get; } = new(null, "");

    public static SheetCell Words(string text) => new(null, "") { Text = text };

    /// <summary>The same number, as far as the other is written out.</summary>
    public bool IsLike(SheetCell expected) => Text == expected.Text && Format == expected.Format
        && (Number == expected.Number || (Number is { } number && expected.Number is { } other && Math.Round(number, other.Scale, MidpointRounding.AwayFromZero) == other));
}
