using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Printing;

/// <summary>Writes which organisations are meant.</summary>
internal sealed class SetPrinter(Language language)
{
    /// <param name="isClause">With a verb, as after "vilka".</param>
    public string Print(OrganisationSet set, bool isClause)
    {
        var words = isClause ? SetWords.Clauses : SetWords.Nouns;
        return set switch
        {
            AmongSet among => $"{Print(among.Set, isClause)} {SetWords.Among.In(language)} {Print(among.Within, isClause: false)}",
            EverybodySet => Word(words, SetWord.Everybody),
            ThemeSet theme => $"{Word(words, SetWord.Theme)} {theme.Theme}",
            DataSet data => $"{Word(words, data.HasData ? SetWord.WithData : SetWord.WithoutData)} {data.Subject}",
            ConcernedSet concerned => $"{Word(words, SetWord.Concerned)} {concerned.Subject}",
            ConditionSet condition => $"{Word(words, SetWord.Where)} {condition.Condition.Text}",
            StatusSet status => Word(words, WordOf(status.Status)),
            _ => throw new ArgumentOutOfRangeException(nameof(set)),
        };
    }

    public string Print(ReportTest test)
    {
        var quantity = TestWords.Quantities[test.Quantity].In(language);
        var number = test.Quantity.HasNumber() ? $" {DirectivePrinter.Whole(test.Number)}" : "";
        return $"{quantity}{number} {Print(test.Set, isClause: true)}";
    }

    public string Print(ResponseStatus status) => Word(SetWords.Nouns, WordOf(status));

    private string Word(Vocabulary<SetWord> words, SetWord word) => words[word].In(language);

    private static SetWord WordOf(ResponseStatus status) => status switch
    {
        ResponseStatus.Silent => SetWord.Silent,
        ResponseStatus.Answered => SetWord.Answered,
        ResponseStatus.Late => SetWord.Late,
        ResponseStatus.Corrected => SetWord.Corrected,
    };
}
