using System.Globalization;

namespace SurveyHub.E2E.Kinds;

/// <summary>Every kind of answer, in the order in which they stand in the questionnaire that is made of them.</summary>
internal static class KindJourneys
{
    public const string Questionnaire = "alla-slag-2026";

    public const string Title = "Alla slag av svar 2026";

    public const string Reason = "Vi räknar inte så.";

    public static IReadOnlyList<KindJourney> All { get; } =
        [.. WordKinds.All, .. NumberKinds.All, .. ChoiceKinds.All, .. MatrixKinds.All, .. TableKinds.All, .. CalculatedKinds.All, .. AskedOfSome.All];

    public static IEnumerable<FieldJourney> Fields => All.SelectMany(journey => journey.Fields);

    /// <summary>The whole file.</summary>
    public static string Text { get; } = string.Join("\n\n", All.Select(Fragment).Prepend(
        $"""
        ---
        titel: {Title}
        id: {Questionnaire}
        språk: sv
        ---

        # {Title}
        """)) + "\n";

    public static KindJourney Of(string name) => All.Single(journey => journey.Name == name);

    public static FieldJourney Field(string path) => Fields.Single(field => field.Path == path);

    public static KindJourney JourneyOf(string path) => All.Single(journey => path == journey.Id || path.StartsWith($"{journey.Id}.", StringComparison.Ordinal));

    /// <summary>As the heading in the report says it.</summary>
    public static string Heading(KindJourney journey) => $"{Number(journey)}. {journey.Question}";

    public static string Number(KindJourney journey) => (All.ToList().IndexOf(journey) + 1).ToString(CultureInfo.InvariantCulture);

    private static string Fragment(KindJourney journey) =>
        $"{(journey.Section is { } section ? $"{section}\n\n" : "")}### {Heading(journey)} {{#{journey.Id}}}\n\n{journey.Body}";
}
