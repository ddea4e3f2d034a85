namespace SurveyHub.TestKit.Respondents;

/// <summary>A field of a page that runs the script; the names are the script's own.</summary>
public sealed class ScriptedField(DrawnField drawn)
{
    public string Path => drawn.Path;

    /// <summary>What stands in the control.</summary>
    public string Text { get; internal set; } = drawn.Value;

    /// <summary>What the server has last said of it, or was sent.</summary>
    public string Saved { get; internal set; } = drawn.Value;

    public string Basis { get; internal set; } = drawn.Sequence;

    public SentSave? Sent { get; internal set; }

    /// <summary>The texts that the page shows below the control, each with its button; null when there is nothing to decide.</summary>
    public ToldConflict? Shown { get; internal set; } = drawn.Conflict;

    public bool IsDirty => Text != (Sent is { IsTyped: true } ? Sent.Text : Saved);

    public bool IsUnsaved => Sent is not null || Choice is not null || IsDirty;

    /// <summary>With which the conflict came that was told, and not drawn with the page.</summary>
    internal ToldChange? Conflict { get; set; }

    /// <summary>A button that was pressed, as long as it has not been sent.</summary>
    internal PressedChoice? Choice { get; set; }

    internal SentSave? Next { get; set; }

    /// <summary>The text that was last put aside, and when it was typed.</summary>
    internal (string Text, long At)? Kept { get; set; }

    internal KeyValuePair<string, KeptEntry>? Adopted { get; set; }
}

/// <param name="Use">What it sends.</param>
/// <param name="Basis">The entry that a typed text is to take the place of; empty when nothing holds.</param>
/// <param name="Chosen">The text of the log that is to hold; null when it is what stands in the control.</param>
internal sealed record PressedChoice(string Use, string Basis, ToldText? Chosen)
{
    public string Held => Use.Split(' ')[2];
}
