namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Every mistake that can be planted in a file.</summary>
internal static class Plants
{
    public static IReadOnlyList<Plant> In(string text)
    {
        var file = new FileParts(text);
        return [.. WordPlants.In(file), .. FrontPlants.In(file), .. IdPlants.In(file), .. FieldPlants.In(file), .. BlockPlants.In(file)];
    }
}
