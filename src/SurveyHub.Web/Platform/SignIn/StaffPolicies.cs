using Microsoft.AspNetCore.Authorization;

namespace SurveyHub.Web.Platform.SignIn;

/// <summary>What one may be allowed to do. Every page that says nothing else asks for a signed-in member of the staff.</summary>
public static class StaffPolicies
{
    /// <summary>Write, publish and download questionnaires.</summary>
    public const string EditQuestionnaires = "edit-questionnaires";

    /// <summary>Panels, contacts, waves, releases and reminders.</summary>
    public const string RunWaves = "run-waves";

    /// <summary>Answers, history and reports.</summary>
    public const string ReadReports = "read-reports";

    /// <summary>Users and their roles.</summary>
    public const string Administer = "administer";

    internal static void Add(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        Require(EditQuestionnaires, StaffRole.Author);
        Require(RunWaves, StaffRole.Dispatch);
        Require(ReadReports, StaffRole.Report);
        Require(Administer, StaffRole.Administrator);

        void Require(string policy, StaffRole role) => options.AddPolicy(policy, builder => builder.RequireRole(role.Key));
    }
}
