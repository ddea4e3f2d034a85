using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class SheetNamesTests
{
    private readonly SheetNames _names = new();

    [Fact]
    public void QuestionCalledAsAnotherSheet_GetsANumber()
    {
        Assert.Equal("Bas", _names.Unique("Bas"));
        Assert.Equal("bas (2)", _names.Of(Question(null, "bas")));
        Assert.Equal("belopp", _names.Of(Question(null, "belopp")));
        Assert.Equal("Belopp (2)", _names.Unique("Belopp"));
    }

    [Fact]
    public void NameThatExcelKeepsForItself_IsNotUsed() => Assert.Equal("history (2)", _names.Of(Question(null, "history")));

    [Fact]
    public void NamesThatAreCut_StayDifferentAndShort()
    {
        string[] names = [_names.Unique(new string('a', 40)), _names.Unique(new string('a', 35)), _names.Unique(new string('A', 31))];

        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
    }

    [Fact]
    public void Workbook_NamesEachSheetOnce()
    {
        var wave = new Wave(Wave.Amount(AmountBasis.PerPatient), "5 kr");
        var questionnaire = wave.Context.Answers.Questionnaire with
        {
            Sections = [new Section(null, null, Prose.Empty, [Question(null, "belopp", wave.Field), Question(null, "bas")])],
        };

        var book = Domain.Reports.DataBookCompiler.Compile(wave.Context.Answers with { Questionnaire = questionnaire });

        Assert.Equal(["Bas", "belopp", "bas (2)", "Belopp (2)", "Kodbok"], book.Sheets.Select(sheet => sheet.Name));
    }

    private static Question Question(string? number, string id, params Field[] fields) =>
        new(Identifier.Parse(id), number, "Fråga?", [.. fields.Select(field => new FieldPart(field))]);
}
