using System.Text.RegularExpressions;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses;

/// <summary>What was answered in the wave before, for a report that tells what has changed since.</summary>
/// <param name="Name">As the wave is called: "Ersättningsmodeller 2016".</param>
/// <param name="Source">Where its figures come from and what they are worth, in words; null when they are its answers and nothing else.</param>
/// <param name="Answers">To what was asked then.</param>
public sealed partial record EarlierWave(string Name, string? Source, SurveyAnswers Answers)
{
    /// <summary>The year that the wave calls itself by, and its whole name where that has none.</summary>
    public string When => YearOf(Name) ?? Name;

    /// <summary>What its figures come from and are worth, to stand below whatever shows any of them; null where nothing is said of it.</summary>
    public string? Said => Source is { } source ? $"{Name}: {source.Trim().TrimEnd('.')}." : null;

    /// <summary>The last year in a wave's name, which is seldom that of its answers; null when it has none.</summary>
    public static string? YearOf(string wave) => YearPattern().Match(wave) is { Success: true } found ? found.Value : null;

    /// <summary>What a field of now was called then, where it asked the same and its answers may be shown; null where nothing can be compared.</summary>
    public Field? FieldOf(Questionnaire questionnaire, Field now) =>
        Answers.Questionnaire.AsShown.Find(questionnaire.PathIn(now, Answers.Questionnaire.Header.Id)) is { Visibility: Visibility.Open } then && then.AsksTheSameAs(now) ? then : null;

    /// <summary>Why nothing can be compared, with what there is to do about it; null where it can be.</summary>
    public LocalText? Difference(Questionnaire questionnaire, Field now)
    {
        var path = questionnaire.PathIn(now, Answers.Questionnaire.Header.Id);
        return Answers.Questionnaire.AsShown.Find(path) switch
        {
            null => new LocalText($"Där finns inget svarsfält ”{path}”. Hette det något annat, säg det med *Hette:* i enkäten.", $"There is no field '{path}' in it. If it was called something else, say so with *Was:* in the questionnaire."),
            { Visibility: not Visibility.Open } => new LocalText("Svaren där redovisas inte för var och en.", "Its answers are not reported for each."),
            var then when then.AsksTheSameAs(now) => (LocalText?)null,
            var then => new LocalText(
                $"Då skulle man svara ”{FieldWords.TypeOf(then, Language.Swedish)}”, nu ”{FieldWords.TypeOf(now, Language.Swedish)}”.{Same(then, now).Swedish}",
                $"Then the answer was '{FieldWords.TypeOf(then, Language.English)}', now '{FieldWords.TypeOf(now, Language.English)}'.{Same(then, now).English}"),
        };
    }

    /// <summary>A unit that was only written otherwise, or not at all, is for the writer to mend.</summary>
    private static LocalText Same(Field then, Field now) => (then.Type, now.Type) is (NumberType, NumberType)
        ? new LocalText(" Är enheten densamma, skriv den likadant i båda enkäterna.", " If the unit is the same, write it alike in both questionnaires.")
        : "";

    /// <summary>The open numbers of now that were asked then too, and cannot be compared, in their order.</summary>
    public IReadOnlyList<Field> Incomparable(Questionnaire questionnaire) =>
        [.. questionnaire.AsShown.Plain.Fields.Where(field => field is { Type: NumberType, Visibility: Visibility.Open } && IsAskedOtherwise(questionnaire, field))];

    private bool IsAskedOtherwise(Questionnaire questionnaire, Field now) =>
        Answers.Questionnaire.AsShown.Find(questionnaire.PathIn(now, Answers.Questionnaire.Header.Id)) is { Visibility: Visibility.Open } then && !then.AsksTheSameAs(now);

    /// <summary>An organisation's answer then; null when it gave none, or was not asked.</summary>
    /// <param name="then">As <see cref="FieldOf"/> finds it.</param>
    public Answer? AnswerOf(OrganisationCode organisation, Field then)
    {
        var response = Answers.For(organisation);
        return Answers.Questionnaire.IsAsked(then, response.Find) ? response.Find(then.Path) : null;
    }

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, PatternLimit.Milliseconds)]
    private static partial Regex YearPattern();
}
