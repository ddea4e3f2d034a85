using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using static SurveyHub.Domain.Tests.Questionnaires.MatrixForm;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

/// <summary>What becomes of a matrix is said as it matters to the answers: of its options once, of its rows each.</summary>
public sealed class MatrixComparingTests
{
    public static TheoryData<Questionnaire, string, string> Changes => new()
    {
        { WithOptions(States[0], States[1], States[2] with { Text = "Helt klart" }), "wording option-reworded lage", "wording option-reworded lage" },
        { WithOptions([.. States, new Option(Id("vilande"), "Vilande")]), "additive option-added lage", "breaking option-removed lage" },
        { WithOptions(States[1], States[0], States[2]), "wording options-reordered lage", "wording options-reordered lage" },
        { With(MatrixOf(new ChoiceType(States, true), "vard", "rehab")), "breaking one-made-several lage", "breaking several-made-one lage" },
        { With(Matrix("vard", "rehab", "tand")), "additive row-added lage.tand", "breaking row-removed lage.tand" },
        { With(Matrix("rehab", "vard")), "wording layout-changed lage", "wording layout-changed lage" },
        { With(Matrix("vard", "rehab") with { Corner = "Del" }), "wording label-reworded lage", "wording label-reworded lage" },
        { WithRow(row => row with { Label = "Vården" }), "wording label-reworded lage.vard", "wording label-reworded lage.vard" },
        { WithRow(row => row with { Path = FieldPath.Parse("lage.varden") }), "breaking row-renamed lage.varden", "breaking row-renamed lage.vard" },
        {
            With(Matrix("vard", "rehab").ByArea()),
            "breaking asked-of-fewer lage.vard; breaking asked-of-fewer lage.rehab",
            "additive asked-of-more lage.vard; additive asked-of-more lage.rehab"
        },
        { WithDemands(demands => demands with { Required = true }), "breaking made-required lage", "additive made-optional lage" },
        // The answers keep their place.
        {
            With(new MatrixPart(Matrix("rehab")), new FieldPart(Matrix("vard").Rows[0].Field)), "wording layout-changed lage", "wording layout-changed lage"
        },
        // In a table of choices they do not.
        {
            With(new TablePart(new FieldTable("Område", [new TableColumn(Id("nu"), "Nu", false)], [TableRow("vard"), TableRow("rehab")]))),
            "breaking row-removed lage.vard; breaking row-removed lage.rehab; additive row-added lage.vard; additive row-added lage.rehab; additive column-added lage.nu",
            "additive row-added lage.vard; additive row-added lage.rehab; breaking row-removed lage.vard; breaking row-removed lage.rehab; breaking column-removed lage.nu"
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_IsFoundBothWays(Questionnaire changed, string found, string foundTurned)
    {
        Assert.Equal(found, Found(Form, changed));
        Assert.Equal(foundTurned, Found(changed, Form));
    }

    [Fact]
    public void RowThatHasOptionsOfItsOwnAfterAll_IsNamed()
    {
        var row = Matrix("vard", "rehab").Rows[0];
        var apart = With(new MatrixPart(Matrix("rehab")), new FieldPart(row.Field with { Type = new ChoiceType([.. States.Take(2)], false) }));

        Assert.Equal("breaking option-removed lage.vard; wording layout-changed lage", Found(Form, apart));
    }

    private static Questionnaire WithOptions(params Option[] options) => With(MatrixOf(new ChoiceType([.. options], false), "vard", "rehab"));

    private static Questionnaire WithRow(Func<Field, Field> edit)
    {
        var rows = Matrix("vard", "rehab").Rows;
        var field = edit(rows[0].Field);
        return With(Matrix() with { Rows = [new MatrixRow(Id(field.Path.ToString().Split('.')[1]), field), rows[1]] });
    }

    private static Questionnaire WithDemands(Func<FieldDemands, FieldDemands> edit) => With(Matrix() with
    {
        Rows = [.. Matrix("vard", "rehab").Rows.Select(row => row with { Field = row.Field with { Demands = edit(row.Field.Demands) } })],
    });

    private static TableRow TableRow(string id) => new(Id(id), $"Rad {id}", [Field($"lage.{id}.nu", $"Rad {id}, Nu", new ChoiceType(States, false))]);

    private static string Found(Questionnaire before, Questionnaire after) => string.Join("; ", QuestionnaireComparer.Compare(before, after).Changes
        .Select(change => $"{change.Weight.ToString().ToLowerInvariant()} {change.Kind} {change.Place.Path}"));
}
