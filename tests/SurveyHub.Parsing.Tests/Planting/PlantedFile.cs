using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>A file with mistakes planted in it, and what reading it should say of them.</summary>
internal sealed record PlantedFile(string Text, IReadOnlyList<(Plant Plant, int Place)> Plants)
{
    public static PlantedFile With(string text, Plant plant) => new(plant.Apply(text), [(plant, plant.Place)]);

    /// <summary>Both, or null when they are one mistake: on lines that touch, or about the same name.</summary>
    public static PlantedFile? With(string text, Plant one, Plant other)
    {
        var (first, second) = one.Offset <= other.Offset ? (one, other) : (other, one);
        var between = second.Offset > first.Offset + first.Length ? text.AsSpan((first.Offset + first.Length)..second.Offset).Count('\n') : 0;
        if (between < 2 || first.Names.Intersect(second.Names, StringComparer.Ordinal).Any())
        {
            return null;
        }

        var shifted = second with { Offset = second.Offset + first.Delta };
        var firstPlace = first.Place >= second.Offset + first.Delta ? first.Place + second.Delta : first.Place;
        var secondPlace = second.Place >= first.Offset + first.Length ? second.Place + first.Delta : second.Place;
        return new PlantedFile(shifted.Apply(first.Apply(text)), [(first, firstPlace), (second, secondPlace)]);
    }

    /// <summary>What is wrong with the messages, or null: each mistake is to be reported at its place, with one message more at the most.</summary>
    public string? FindFault()
    {
        var found = QuestionnaireFile.Parse(Text).Diagnostics;
        var missing = Plants.Where(p => !found.Any(d => IsFor(d, p.Plant, p.Place))).Select(p => $"not reported at {Line(p.Place)}:{Column(p.Place)}: {p.Plant.Kind} ({Shown(p.Plant)})").ToList();
        if (missing.Count == 0 && found.Count <= Plants.Count + 1)
        {
            return null;
        }

        var planted = Plants.Select(p => $"planted at {Line(p.Place)}:{Column(p.Place)}: {p.Plant.Kind} ({Shown(p.Plant)})");
        return string.Join('\n', [.. planted, .. missing, .. found.Select(d => d.ToLine("found", Language.Swedish))]);
    }

    private bool IsFor(Diagnostic found, Plant plant, int place) =>
        plant.Expected.Contains(found.Descriptor) && found.Position.Line == Line(place) && (!plant.HasColumn || found.Position.Column == Column(place));

    private int Line(int place) => Text.AsSpan(0, place).Count('\n') + 1;

    private int Column(int place) => place - (place == 0 ? 0 : Text.LastIndexOf('\n', place - 1) + 1) + 1;

    private static string Shown(Plant plant) => plant.Replacement.Replace("\n", "\\n", StringComparison.Ordinal);
}
