namespace SurveyHub.Documents.Printing;

/// <summary>
/// A page that may do nothing but show itself: its policy allows its own style and no script, picture or frame from elsewhere. Scripts cannot simply be
/// switched off in the browser, because its own printing is one.
/// </summary>
internal static class GuardedPage
{
    private static ReadOnlySpan<byte> Head => "<head>"u8;

    private static ReadOnlySpan<byte> Policy =>
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">"u8;

    /// <exception cref="InvalidOperationException">The page has no head.</exception>
    public static void Write(Action<Stream> page, Stream output)
    {
        using var whole = new MemoryStream();
        page(whole);
        var bytes = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        var head = bytes.IndexOf(Head);
        if (head < 0)
        {
            throw new InvalidOperationException("A page without a head cannot be printed.");
        }

        output.Write(bytes[..(head + Head.Length)]);
        output.Write(Policy);
        output.Write(bytes[(head + Head.Length)..]);
    }
}
