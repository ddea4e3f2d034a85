using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>A cell whose notes do not have their marks yet.</summary>
internal sealed record CellDraft(ValueList<string> Lines, decimal? Number, int Decimals)
{
    public bool IsMuted { get; init; }

    /// <summary>Places in the note book.</summary>
    public List<int> Notes { get; } = [];

    public static CellDraft Text(string text) => new([text], null, 0);

    public static CellDraft Muted(string text) => new([text], null, 0) { IsMuted = true };

    public static CellDraft Of(decimal number, int decimals) => new([SwedishNumber.Format(number, decimals)], number, decimals);

    public ReportCell Finish(NoteBook notes) => new(
        Lines.Count == 0 ? [""] : Lines,
        Number,
        Decimals,
        Notes.Count == 0 ? null : Notes.Distinct().Order().Select(notes.Mark).ToValueList(),
        IsMuted);
}
