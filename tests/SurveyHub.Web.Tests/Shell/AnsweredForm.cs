using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Tests.Shell;

/// <summary>A form with something in every field, or nothing, or something wrong with it, drawn from the number of the respondent.</summary>
internal sealed class AnsweredForm(Questionnaire questionnaire, int respondent, bool isSentWhole) : IFormContent
{
    private static readonly string[] Texts = ["", "0", "12 000 kr", "<b>&amp; \"ja\"</b>", "rad 1\nrad 2\nrad 3\nrad 4\nrad 5\nrad 6", "–", "Åtgärd 7"];

    /// <summary>What is no status can be posted too.</summary>
    private static readonly string[] Statuses = ["", "", "", "", "saknas", "ej-aktuellt", "delvis", "påhittat"];

    public Questionnaire Questionnaire => questionnaire;

    public Language Language => respondent % 3 == 0 ? Language.English : Language.Swedish;

    public IReadOnlyList<SumView> Sums { get; } = [.. new AnswerSheet(questionnaire, []).Checks().Select(outcome => SumView.Of(questionnaire, outcome, Language.Swedish)).OfType<SumView>()];

    public bool IsSentWhole => isSentWhole;

    public FieldView View(Field field)
    {
        // The same for the same field and respondent, however often and in whatever order it is asked for.
        var random = new Random(HashCode(field) + (respondent * 7919));
        var value = field.Type switch
        {
            ChoiceType choice when random.Next(3) > 0 => choice.Options[random.Next(choice.Options.Count)].Id.Value,
            ChoiceType choice => choice.Many ? string.Join(';', choice.Options.Take(2).Select(option => option.Id)) : "",
            ScaleType scale => random.Next(2) == 0 ? "" : $"{scale.From}",
            CheckType => random.Next(2) == 0 ? "" : FieldInput.Ticked,
            _ => Texts[random.Next(Texts.Length)],
        };
        var isWritten = random.Next(3) > 0;
        var status = Statuses[random.Next(Statuses.Length)];
        return new FieldView(
            field, Language, new FieldInput(value, status, random.Next(4) == 0 ? $"Kommentar \"{respondent}\" & mer" : ""),
            random.Next(8) == 0 ? "Det är fel." : null, [.. Enumerable.Range(0, random.Next(6) < 4 ? 0 : random.Next(1, 7)).Select(line => $"rad {line} <{respondent}>")],
            null, isWritten ? 1_000 + respondent : null)
        {
            History = isWritten ? $"/s/länk{respondent}/historik/{field.Path}?a=1&b=2" : null,
            WordsLang = ((IFormContent)this).WordsLang,
            Findings = random.Next(10) == 0 ? [new FindingView("k1.1", "Stämmer det?", FindingLook.Asks)] : [],
            Earlier = random.Next(8) == 0 ? new EarlierView("2018", ["42"], "Förra vågen", "Oförändrat", random.Next(2) == 0, false) : null,
        };
    }

    public CalculatedView? Calculated(FieldPath path) => null;

    public RenderFragment Below(Question question) => builder => builder.AddContent(0, $"Under fråga {question.Id} till {respondent}.");

    private static int HashCode(Field field) => field.Path.ToString().Aggregate(17, (mixed, c) => unchecked((mixed * 31) + c)) & 0xFFFFFF;
}
