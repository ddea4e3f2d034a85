namespace SurveyHub.TestKit.Respondents;

/// <summary>A field of a page that runs the script; the names are the script's own.</summary>
public sealed class ScriptedField(DrawnField drawn)
{
    public string Path => drawn.Path;

    /// <summary>What stands in the control.</summary>
    public string Text { get; internal set; } = drawn.Value;

    public string Saved { get; internal set; } = drawn.Value;

    public string Basis { get; internal set; } = drawn.Sequence;

    public SentSave? Sent { get; internal set; }

    /// <summary>What holds, where it is shown beside the person's own text; null when they are not in conflict.</summary>
    public ToldHeld? Conflict { get; internal set; }

    public bool IsDirty => Text != (Sent?.Text ?? Saved);

    public bool IsUnsaved => Sent is not null || Conflict is not null || IsDirty;

    /// <summary>There is something to send, without anybody's choice.</summary>
    public bool IsUnsent => Sent is not null || (IsDirty && Conflict is null);

    internal SentSave? Refused { get; set; }

    internal SentSave? Next { get; set; }

    internal KeyValuePair<string, KeptEntry>? Adopted { get; set; }
}
