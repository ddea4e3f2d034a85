using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>What stands in a field, or why nothing does: <see cref="AnswerKind"/> and the two ways to be without an answer. Never merged.</summary>
public enum RecordedKind
{
    /// <summary>Zero included; also what could not be read and is kept as it was typed.</summary>
    Value,

    PartlyKnown,

    Missing,

    NotApplicable,

    /// <summary>The organisation has answered, and not this.</summary>
    None,

    /// <summary>The organisation has not answered at all.</summary>
    Silent,
}

public static class RecordedKinds
{
    public static IReadOnlyList<RecordedKind> All { get; } = Enum.GetValues<RecordedKind>();

    /// <summary>As files write it.</summary>
    public static string Code(this RecordedKind kind) => kind switch
    {
        RecordedKind.Value => "value",
        RecordedKind.PartlyKnown => "partly-known",
        RecordedKind.Missing => "missing",
        RecordedKind.NotApplicable => "not-applicable",
        RecordedKind.None => "none",
        RecordedKind.Silent => "silent",
    };

    public static bool IsAnswer(this RecordedKind kind) => kind < RecordedKind.None;

    public static RecordedKind Of(Response response, Answer? answer) => answer?.Kind switch
    {
        AnswerKind.Value => RecordedKind.Value,
        AnswerKind.PartlyKnown => RecordedKind.PartlyKnown,
        AnswerKind.Missing => RecordedKind.Missing,
        AnswerKind.NotApplicable => RecordedKind.NotApplicable,
        _ => response.IsSilent ? RecordedKind.Silent : RecordedKind.None,
    };
}
