namespace SurveyHub.E2E.Kinds;

/// <summary>Who answers, and how: one region for each thing that can be done with a field. The others are silent.</summary>
/// <param name="Link">As in the e-mail address.</param>
internal sealed record Organisation(string Code, string Name, string Link);

internal static class Organisations
{
    public const int Asked = 21;

    /// <summary>Types, presses and chooses.</summary>
    public static readonly Organisation Types = new("09", "Gotland", "gotland");

    /// <summary>Pastes, where a field takes what is pasted.</summary>
    public static readonly Organisation Pastes = new("13", "Halland", "halland");

    /// <summary>Writes what is wrong, reads what is said of it, and says that the information is missing.</summary>
    public static readonly Organisation Lacks = new("12", "Skåne", "skane");

    /// <summary>Says <i>ej aktuellt</i> wherever it may.</summary>
    public static readonly Organisation IsOutside = new("03", "Uppsala", "uppsala");

    /// <summary>Says <i>ja</i> without a number wherever it may.</summary>
    public static readonly Organisation KnowsInPart = new("20", "Dalarna", "dalarna");

    /// <summary>Answers what it must, and nothing else.</summary>
    public static readonly Organisation AnswersTheLeast = new("08", "Kalmar", "kalmar");

    /// <summary>Has not opened its link.</summary>
    public static readonly Organisation IsSilent = new("10", "Blekinge", "blekinge");
}
