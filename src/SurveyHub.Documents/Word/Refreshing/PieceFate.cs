namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>What became of a piece in one place.</summary>
public enum PieceFate
{
    /// <summary>It says what it said, and that is still right.</summary>
    Unchanged,

    /// <summary>It said what was generated last, and now says what is right.</summary>
    Changed,

    /// <summary>Somebody has changed it by hand to what is right now.</summary>
    RightByHand,

    /// <summary>Somebody has written around it inside the mark; it is still right.</summary>
    UnchangedWithProse,

    /// <summary>Somebody has written around it inside the mark; that is kept, and the piece within it changed.</summary>
    ChangedWithProse,

    /// <summary>Somebody has changed it by hand; it is kept, and nothing has changed in the answers since.</summary>
    EditedByHand,

    /// <summary>Somebody has changed it by hand; it is kept, and it is no longer what the answers say.</summary>
    EditedByHandOutdated,

    /// <summary>It was edited by hand, and whoever refreshed the file chose what the answers say.</summary>
    Overwritten,

    /// <summary>It is deleted by a tracked change that nobody has accepted yet; it is left as it was.</summary>
    DeletionPending,

    /// <summary>It is the place that a tracked move went from; it is left as it was.</summary>
    MovedAway,
}
