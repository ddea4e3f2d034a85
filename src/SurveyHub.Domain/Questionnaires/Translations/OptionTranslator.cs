using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Gives the options of a choice the words of their translation.</summary>
internal sealed class OptionTranslator(TranslationFindings findings, Question question, TranslationPlace around, string within)
{
    private static readonly LocalText OwnText = new("text efter alternativet", "text after the option");
    private static readonly LocalText WithText = new("att svaret skrivs efter det", "that the answer is written after it");
    private static readonly LocalText WithoutText = new("inget om det", "nothing of it");
    private static readonly LocalText Alone = new("utesluter övriga", "excludes the others");

    public ValueList<Option> Translate(ValueList<Option> original, ValueList<Option> written)
    {
        var matcher = new ElementMatcher<Option>(findings, ElementNames.Option, option => option.Id.Value, Place);
        return matcher.Match(original, written, around).Select(pair => pair.Written is { } here ? Translate(pair.Original, here) : pair.Original).ToValueList();
    }

    private TranslationPlace Place(Option option) => TranslationPlace.OfOption(question, within, option);

    private Option Translate(Option original, Option written)
    {
        if (original.HasOwnText != written.HasOwnText)
        {
            findings.Add(TranslationDiagnostics.OtherProperty, Place(written), OwnText, original.HasOwnText ? WithText : WithoutText);
        }

        if (written.ExcludesOthers && !original.ExcludesOthers)
        {
            findings.Add(TranslationDiagnostics.OtherProperty, Place(written), Alone, WithoutText);
        }

        return original with { Text = written.Text };
    }
}
