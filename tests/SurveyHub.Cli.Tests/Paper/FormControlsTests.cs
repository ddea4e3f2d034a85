using CsCheck;
using DocumentFormat.OpenXml.Office2010.Word;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Cli.Tests.Paper;

/// <summary>A filled-in form could be read: every field has its place, and the file says which place is which field's.</summary>
public sealed class FormControlsTests
{
    public static TheoryData<string> Surveys => [.. PaperForm.Files.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Surveys))]
    public void EveryField_HasOneControl_OrOneForEachOption(string name) => AssertComplete(PaperForm.Read(FileOf(name)));

    [Fact]
    public void EveryFieldOfAnyQuestionnaire_HasOneControl_OrOneForEachOption() =>
        Gen.Int.Sample(seed => AssertComplete(RandomQuestionnaire.Of(seed)), iter: 60);

    [Theory]
    [MemberData(nameof(Surveys))]
    public void TitlesOfAQuestion_TellItsControlsApart_ThoughTheyAreCut(string name)
    {
        using var document = PaperForm.Open(PaperForm.Write(PaperForm.Compile(FileOf(name)), FormFormat.Word));
        var questions = PaperForm.ControlsOf(PaperForm.MapOf(document)).ToDictionary(control => control.Key, control => control.Field?.Split('.')[0]);

        Assert.All(
            PaperForm.ControlsOf(document).GroupBy(control => questions[PaperForm.KeyOf(control)]),
            controls => Assert.Distinct(controls.Select(control => control.GetFirstChild<SdtAlias>()!.Val!.Value)));
    }

    [Fact]
    public void Map_NamesQuestionnaireVersionAndText()
    {
        var form = PaperForm.Compile(TestSurveys.EveryKindPath);
        using var document = PaperForm.Open(PaperForm.Write(form, FormFormat.Word));
        var map = PaperForm.MapOf(document);

        Assert.Equal(
            ["alla-slag", "Version 2", form.Form!.Hash, "sv-SE"],
            new[] { "questionnaire", "version", "sha256", "language" }.Select(name => (string?)map.Attribute(name)));
        Assert.Equal(64, form.Form.Hash.Length);
        Assert.Equal(
            ["organisation", "name", "telephone", "email", "diary-number"],
            PaperForm.ControlsOf(map).Where(control => control.Field is null).Select(control => control.About));
    }

    [Fact]
    public void Control_IsOfTheKindThatTheFieldAsks()
    {
        using var document = PaperForm.Open(PaperForm.Write(PaperForm.Compile(TestSurveys.EveryKindPath), FormFormat.Word));
        var keys = PaperForm.ControlsOf(PaperForm.MapOf(document)).ToLookup(control => control.Field, control => control.Key);
        var controls = PaperForm.ControlsOf(document).ToDictionary(PaperForm.KeyOf);
        SdtProperties At(string path) => controls[keys[path].First()];

        Assert.True(At("beskriv").GetFirstChild<SdtContentText>()!.MultiLine!.Value);
        Assert.Null(At("beskriv.epost").GetFirstChild<SdtContentText>()!.MultiLine);
        Assert.Equal("yyyy-MM-dd", At("tid.start").GetFirstChild<SdtContentDate>()!.DateFormat!.Val!.Value);
        Assert.NotNull(At("tid.preliminar").GetFirstChild<SdtContentCheckBox>());
        Assert.Equal(5, keys["nojda"].Count());
        Assert.Equal(2, keys["tabell.mott.lage"].Count());
        Assert.Equal(
            ["region", "kommun", "stat", "bolag", "stiftelse"],
            At("tabell.mott.agare").GetFirstChild<SdtContentDropDownList>()!.Elements<ListItem>().Select(item => item.Value!.Value));
        Assert.NotNull(At("tabell.mott.stammer").GetFirstChild<SdtContentCheckBox>());
        Assert.NotNull(At("hela.annat").GetFirstChild<SdtContentText>());
        Assert.All(controls.Values, control => Assert.Equal(LockingValues.SdtLocked, control.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Lock>()!.Val!.Value));
    }

    [Fact]
    public void Key_IsTheSameInEveryVersion_AndTellsNothing()
    {
        var one = PaperForm.Read(TestSurveys.EveryKindPath);
        var other = one with { Sections = [.. one.Sections.Reverse()] };

        Assert.Equal(
            PaperForm.Compile(one).Controls().Select(control => control.Target.Key).Order(StringComparer.Ordinal),
            PaperForm.Compile(other).Controls().Select(control => control.Target.Key).Order(StringComparer.Ordinal));
        Assert.All(PaperForm.Compile(one).Controls(), control => Assert.Matches("^sh[0-9a-f]{24}$", control.Target.Key));
    }

    private static string FileOf(string name) => PaperForm.Files.Single(file => Path.GetFileName(file) == name);

    private static void AssertComplete(Questionnaire questionnaire)
    {
        using var document = PaperForm.Open(PaperForm.Write(PaperForm.Compile(questionnaire), FormFormat.Word));
        PaperForm.AssertValid(document);
        var controls = PaperForm.ControlsOf(document);
        var mapped = PaperForm.ControlsOf(PaperForm.MapOf(document));

        Assert.Equal(mapped.Select(control => control.Key), controls.Select(PaperForm.KeyOf));
        Assert.Equal(mapped.Count, mapped.Select(control => control.Key).Distinct().Count());
        Assert.Equal(controls.Count, controls.Select(control => control.GetFirstChild<SdtId>()!.Val!.Value).Distinct().Count());
        Assert.All(controls, control => Assert.InRange(control.GetFirstChild<SdtAlias>()!.Val!.Value!.Length, 1, 64));
        var byField = mapped.Where(control => control.Field is not null).ToLookup(control => control.Field!, control => control.Option);
        // A row that the respondent adds is printed several times, each with a number.
        var printed = byField.Select(pair => FieldPath.Parse(pair.Key)).ToLookup(path => path.WithoutRow);
        // On paper nothing can be attached.
        var fields = questionnaire.Fields.Where(field => field.Type is not FileType).ToList();
        Assert.Equal(fields.Select(field => field.Path).Order(), printed.Select(pair => pair.Key).Order());
        foreach (var field in fields)
        {
            Assert.All(printed[field.Path], path => Assert.Equal(questionnaire.IsRepeated(field.Path), path.Row is not null));
            var options = byField[printed[field.Path].First().ToString()].ToList();
            if (options is not [_] || options[0] is not null)
            {
                Assert.Equal(OptionsOf(field.Type), options);
            }
        }
    }

    private static IEnumerable<string?> OptionsOf(FieldType type) => type switch
    {
        ChoiceType choice => choice.Options.Select(option => option.Id.Value),
        ScaleType scale => scale.Steps.Select(step => step.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => [],
    };
}
