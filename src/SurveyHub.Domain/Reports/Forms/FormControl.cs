namespace SurveyHub.Domain.Reports.Forms;

/// <summary>A place to write or to tick in a blank form. A closed family: a writer handles every member.</summary>
public abstract record FormControl
{
    private protected FormControl(FormTarget target, string title) => (Target, Title) = (target, title);

    /// <summary>What is answered there.</summary>
    public FormTarget Target { get; init; }

    /// <summary>What it is called where its label cannot be seen: "Antal leverantörer: MMR 1 (Fråga 2)".</summary>
    public string Title { get; init; }
}

/// <summary>A box to write in.</summary>
/// <param name="Lines">How tall it is to be for a pen.</param>
/// <param name="Hint">Stands in it until something is written: "Skriv här".</param>
/// <param name="Unit">Stands after it, or null.</param>
public sealed record WritingControl(FormTarget Target, string Title, WritingKind Kind, int Lines, string Hint, string? Unit = null)
    : FormControl(Target, Title)
{
    /// <summary>What stands in it already, to be changed or left; null for an empty box.</summary>
    public string? Value { get; init; }
}

public enum WritingKind
{
    /// <summary>As wide as the page, one line.</summary>
    Line,

    /// <summary>As wide as the page, any number of lines.</summary>
    Lines,

    /// <summary>A number, a month, a year.</summary>
    Brief,

    /// <summary>A day, which programs can pick from a calendar.</summary>
    Day,
}

/// <summary>A box to tick.</summary>
/// <param name="Text">Beside it; empty where the head of a column says it.</param>
public sealed record TickControl(FormTarget Target, string Title, string Text) : FormControl(Target, Title);

/// <summary>One of several texts, chosen from a list; on paper one of them is written.</summary>
/// <param name="Hint">Stands in it until something is chosen.</param>
/// <param name="Choices">At least two, no two with the same text.</param>
public sealed record ListControl(FormTarget Target, string Title, string Hint, ValueList<FormChoice> Choices) : FormControl(Target, Title);

/// <param name="Value">What the file keeps of it.</param>
public sealed record FormChoice(string Value, string Text);
