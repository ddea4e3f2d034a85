using System.Globalization;
using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that sends a table of 27 rows and 7 columns, whose rows are to sum to 100, with a long text and a choice beside it.</summary>
public sealed class LargeTable(Browser browser) : SentQuestionnaire(browser, "fordelning-prov", "Fördelning, resultat 2018")
{
    public const int Rows = 27;
    public const int Columns = 7;

    /// <summary>The field in a row and a column, counted from 1.</summary>
    public static string Cell(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"fordelning.r{row}.k{column}");

    protected override string Text => Questionnaire();

    private static string Questionnaire()
    {
        var columns = Enumerable.Range(1, Columns).Select(c => string.Create(CultureInfo.InvariantCulture, $" Yrke {c} {{#k{c}}} `decimaltal, minst 0, 1 decimaler, enhet %` |"));
        var rows = Enumerable.Range(1, Rows).Select(r => string.Create(CultureInfo.InvariantCulture, $"| Verksamhet {r} {{#r{r}}} |{string.Concat(Enumerable.Repeat(" |", Columns))}"));
        return string.Join('\n',
            [
                "---", "titel: Fördelning, resultat 2018", "id: fordelning-prov", "språk: sv", "---", "", "# Fördelning, resultat 2018", "",
                "## Arbetstid {#arbetstid}", "", "### 1. Hur fördelar sig arbetstiden? {#fordelning}", "",
                "| Verksamhet |" + string.Concat(columns), "|---|" + string.Concat(Enumerable.Repeat("---|", Columns)), .. rows, "",
                "*Kontroll:* raderna ska summera till 100, tomt är noll", "",
                "## Annat {#ovrigt}", "", "### 2. Beskriv hur ni har räknat. {#hur}", "", "`fritext, högst 300 tecken`", "",
                "### 3. Hur många är ni? {#antal}", "", "`heltal, minst 0, skäl om uppgift saknas`", "",
            ]);
    }
}

[CollectionDefinition(nameof(LargeTable))]
public sealed class OnLargeTable : ICollectionFixture<LargeTable>;
