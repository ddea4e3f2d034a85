using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Platform.SignIn;

/// <summary>What a member of the staff may be. The key is stored; pages ask for a policy (<see cref="StaffPolicies"/>), never for a role.</summary>
public sealed record StaffRole(string Key, Guid Id, ScreenText Title)
{
    public static StaffRole Author { get; } =
        new("author", new Guid("5b0b1c0e-63c4-4c0c-8f0e-1f6f3f1f7a01"), new("Författare", "Author"));

    public static StaffRole Dispatch { get; } =
        new("dispatch", new Guid("5b0b1c0e-63c4-4c0c-8f0e-1f6f3f1f7a02"), new("Utskick", "Dispatch"));

    public static StaffRole Report { get; } =
        new("report", new Guid("5b0b1c0e-63c4-4c0c-8f0e-1f6f3f1f7a03"), new("Rapport", "Report"));

    public static StaffRole Administrator { get; } =
        new("administrator", new Guid("5b0b1c0e-63c4-4c0c-8f0e-1f6f3f1f7a04"), new("Administratör", "Administrator"));

    public static IReadOnlyList<StaffRole> All { get; } = [Author, Dispatch, Report, Administrator];
}
