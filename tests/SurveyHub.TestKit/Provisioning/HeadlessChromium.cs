namespace SurveyHub.TestKit.Provisioning;

/// <summary>How tests start the Chromium that <see cref="Tool.Chromium"/> found.</summary>
public static class HeadlessChromium
{
    /// <summary>
    /// No window, no sandbox (it cannot be made by root or in most containers; only our own pages are opened), and no request of the
    /// browser's own, so that a network log shows SurveyHub's requests only.
    /// </summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];
}
