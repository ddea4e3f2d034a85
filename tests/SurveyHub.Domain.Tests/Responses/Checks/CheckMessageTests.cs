using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Responses.Checks.CheckedForm;

namespace SurveyHub.Domain.Tests.Responses.Checks;

/// <summary>The sentences that the form shows, in both languages.</summary>
public sealed class CheckMessageTests
{
    private static readonly ComparisonCheck Rows = new(Severity.Error, CheckScope.Rows, [Row("r"), Row("s")], Relation.Equal, 100);

    [Theory]
    [InlineData(
        false, "Raden summerar till 80 så här långt; den ska summera till 100, och ett svarsfält är tomt. Skriv 0 där det inte finns något, eller välj att uppgift saknas.",
        "The row sums to 80 so far; it must sum to 100, and one field is empty. Write 0 where there is nothing, or choose that the information is missing.")]
    [InlineData(
        true, "Raden summerar till 60 så här långt; den ska summera till 100, och 2 svarsfält är tomma. Skriv 0 där det inte finns något, eller välj att uppgift saknas.",
        "The row sums to 60 so far; it must sum to 100, and 2 fields are empty. Write 0 where there is nothing, or choose that the information is missing.")]
    public void UnfinishedRow_SaysHowManyAreEmpty(bool areTwoEmpty, string swedish, string english)
    {
        var outcome = areTwoEmpty ? First(With(Rows), Is("q.r.a", 60)) : First(With(Rows), Is("q.r.a", 60), Is("q.r.b", 20));

        Assert.Equal((swedish, english), (outcome.Message(), outcome.Message(Language.English)));
    }

    [Fact]
    public void NamedColumns_AreTooMuch()
    {
        var check = Rows with { Lines = [new CheckLine([Path("q.r.a"), Path("q.r.b")])] };

        var outcome = First(With(check), Is("q.r.a", 90), Is("q.r.b", 12));

        Assert.Equal("”A” och ”B” summerar till 102; de ska summera till 100. Det är 2\u00A0procentenheter för mycket.", outcome.Message());
        Assert.Equal("'A' and 'B' sum to 102; they must sum to 100. That is 2\u00A0percentage points too much.", outcome.Message(Language.English));
    }

    [Fact]
    public void Fields_AreNamedWithTheirUnit()
    {
        var check = new ComparisonCheck(
            Severity.Warning, CheckScope.Fields, [new CheckLine([Path("q.total"), Path("q.part"), Path("q.rest")])], Relation.AtMost, 10);

        var outcome = First(With(check), Is("q.total", 4), Is("q.part", 4), Is("q.rest", 5));

        Assert.Equal("”q.total”, ”q.part” och ”q.rest” summerar till 13; de bör summera till högst 10. Det är 3\u00A0kr för mycket.", outcome.Message());
        Assert.Equal("'q.total', 'q.part' and 'q.rest' sum to 13; they should sum to at most 10. That is 3\u00A0kr too much.", outcome.Message(Language.English));
    }

    [Fact]
    public void Column_NamesTheFieldBesideIt()
    {
        var check = new ComparisonCheck(Severity.Error, CheckScope.Columns, [new CheckLine([Path("q.r.a"), Path("q.s.a")], Path("q.total"))], Relation.AtMost);

        Assert.Equal(
            "The column sums to 12; it must sum to at most 'q.total', which is 10. That is 2\u00A0percentage points too much.",
            First(With(check), Is("q.r.a", 5), Is("q.s.a", 7), Is("q.total", 10)).Message(Language.English));
    }

    [Fact]
    public void TotalOfItsRow_SpeaksOfTheOtherNumbers()
    {
        var check = new ComparisonCheck(Severity.Error, CheckScope.Rows, [new CheckLine([Path("q.r.a"), Path("q.r.b")], Path("q.r.c"))], Relation.Equal);

        var outcome = First(With(check), Is("q.r.a", 4), Is("q.r.b", 6), Is("q.r.c", 12));

        Assert.Equal("”C” är 12; det ska vara summan av de andra talen, som är 10.", outcome.Message());
        Assert.Equal("'C' is 12; it must be the sum of the other numbers, which is 10.", outcome.Message(Language.English));
    }
}
