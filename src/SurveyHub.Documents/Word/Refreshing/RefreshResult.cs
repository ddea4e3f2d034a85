using SurveyHub.Documents.Word.Marks;
using SurveyHub.Domain;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>A refreshed file, or the reasons why there is none.</summary>
public abstract record RefreshResult
{
    private RefreshResult()
    {
    }

    /// <param name="Problems">Everything that is missing or wrong, and never empty.</param>
    public sealed record Refused(ValueList<RefreshProblem> Problems) : RefreshResult;

    /// <param name="File">The same bytes as before when nothing in it has changed, its register included.</param>
    /// <param name="Pieces">In the order of the register.</param>
    /// <param name="Deleted">Keys that were confirmed as deleted and are no longer kept.</param>
    /// <param name="NotInFile">Keys that are compiled now and that this file has never held.</param>
    public sealed record Refreshed(byte[] File, ValueList<RefreshedPiece> Pieces, ValueList<string> Deleted, ValueList<string> NotInFile) : RefreshResult
    {
        /// <summary>What decided over sections, lists and tables and now decides otherwise: they are still in the file, or still not, and somebody has to see to that.</summary>
        public ValueList<ChangedCondition> Conditions { get; init; } = ValueList<ChangedCondition>.Empty;
    }
}

/// <param name="Was">Whether it held when the file was last brought up to date.</param>
public sealed record ChangedCondition(PieceMark Mark, bool Was);

/// <summary>The register of a file, or the reasons why there is none to read.</summary>
public abstract record RegisterResult
{
    private RegisterResult()
    {
    }

    public sealed record Refused(ValueList<RefreshProblem> Problems) : RegisterResult;

    public sealed record Read(ReportRegister Register) : RegisterResult;
}
