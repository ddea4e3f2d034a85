using Xunit;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>Says what was done to the machine, where the person who runs the tests sees it: on the console and in the run's diagnostics.</summary>
internal static class Announcement
{
    public static void Write(string message)
    {
        Console.Error.WriteLine($"[provisioning] {message}");
        TestContext.Current.SendDiagnosticMessage("[provisioning] {0}", message);
    }
}
