namespace SurveyHub.E2E.Answering.Killing;

internal static class KeepKey
{
    /// <summary>The answer that a page belongs to: the page names it in the key under which the browser keeps what is not saved.</summary>
    public static Guid ResponseOf(string keepKey) => Guid.ParseExact(keepKey.Split(':')[1], "N");
}
