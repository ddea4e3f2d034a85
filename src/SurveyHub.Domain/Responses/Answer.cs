using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Wordings;

namespace SurveyHub.Domain.Responses;

/// <summary>
/// The answers that are never merged. A field without any of them is not answered. Numbers are stored; they never change meaning.
/// </summary>
public enum AnswerKind
{
    /// <summary>A value, zero included; also a text that could not be read as the field's type, kept as typed.</summary>
    Value = 0,

    /// <summary>Yes, number unknown: counted as having it, never summed.</summary>
    PartlyKnown = 1,

    /// <summary>Uppgift saknas: asked, and not known or declined.</summary>
    Missing = 2,

    /// <summary>Ej aktuellt: the question does not apply.</summary>
    NotApplicable = 3,

    /// <summary>Emptied again by a person: in the log, while the field counts as not answered.</summary>
    Cleared = 4,
}

/// <summary>What an organisation answered in one field.</summary>
/// <param name="Field">Which field, as the author wrote it.</param>
/// <param name="Kind">Which of the answers it is.</param>
/// <param name="Raw">As typed, also when it could not be read; empty unless the kind is a value.</param>
/// <param name="Value">What was read from <paramref name="Raw"/>; null when it could not be read or the kind is not a value.</param>
/// <param name="Reason">Why it is missing, does not apply or is only partly known, or null.</param>
/// <param name="Comment">What the respondent adds; stands as a note under tables. Or null.</param>
public sealed record Answer(
    FieldPath Field, RowKey? Row, AnswerKind Kind, string Raw, AnswerValue? Value, string? Reason, string? Comment)
{
    // As in a path: there are as many answers as organisations times fields.
    private readonly RowKey _row = Row ?? default;

    /// <summary>Which of the rows that the respondent added, or null.</summary>
    public RowKey? Row
    {
        get => _row == default ? null : _row;
        init => _row = value ?? default;
    }

    /// <summary>Where it stands, its row included.</summary>
    public FieldPath Path => Row is { } row ? Field.InRow(row) : Field;

    /// <summary>The organisation said that what it answered in the wave before still holds, and did not answer anew. It counts as any answer does.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>An analyst's own words for it, where some are written for what it says now; null elsewhere, and in all that is stored and counted.</summary>
    public AnalystWording? Wording { get; init; }

    public bool IsAnswered => Kind != AnswerKind.Cleared;

    /// <summary>Something stands in the field, so that the added row that it is in exists; a row of which every cell was emptied does not.</summary>
    public bool IsWritten => IsAnswered || Comment is not null;

    /// <summary>What stands beside the answer as one text: its reason and its comment. Empty where there is neither.</summary>
    public string Note => string.Join("; ", new[] { Reason?.Trim(), Comment?.Trim() }.Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>Typed but not understood: shown as typed, in no statistics.</summary>
    public bool IsUnread => Kind == AnswerKind.Value && Value is null;
}
