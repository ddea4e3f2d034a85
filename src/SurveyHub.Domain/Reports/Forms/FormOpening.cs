using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>What stands before the first question: who asks, until when, how it is done, and who answers.</summary>
internal sealed class FormOpening(Questionnaire questionnaire, FormFacts facts)
{
    private readonly FormTexts _texts = new(questionnaire.Header.Language);

    public static ReportCover Cover(QuestionnaireHeader header, FormIdentity identity, FormFacts facts)
    {
        var texts = new FormTexts(header.Language);
        string?[] details =
        [
            facts.Publisher is { } publisher ? $"{texts.Say("Från", "From")}: {publisher}" : null,
            facts.Deadline is { } day ? $"{texts.Say("Sista svarsdag", "Last day to answer")}: {header.Language.DateWithWeekday(day)}" : null,
            facts.Contact is { } contact ? $"{texts.Say("Frågor om enkäten", "Questions about the enquiry")}: {contact}" : null,
            facts.DiaryNumber is { } number ? $"{texts.Say("Vårt diarienummer", "Our reference")}: {number}" : null,
        ];
        var version = identity.Version.Length == 0 ? "" : $" · {identity.Version}";
        return new ReportCover(header.Title, $"{texts.Subtitle}{version}", details.OfType<string>().ToValueList(), HasOwnPage: false);
    }

    public IEnumerable<ReportBlock> Build()
    {
        if (!questionnaire.Introduction.IsEmpty)
        {
            yield return new HeadingBlock(1, _texts.AboutTitle, "om-enkaten");
        }

        foreach (var block in FormQuestions.Prose(questionnaire.Introduction))
        {
            yield return block;
        }

        yield return new HeadingBlock(1, _texts.HowTitle, "sa-svarar-ni");
        yield return new ListBlock(false, HowTo().Select(text => ParagraphBlock.Of(ParagraphStyle.Body, text)).ToValueList());
        yield return new HeadingBlock(1, _texts.WhoTitle, "vi-som-svarar");
        yield return new FormTableBlock(_texts.WhoTitle, ["", ""], Who().ToValueList());
    }

    private IEnumerable<string> HowTo()
    {
        yield return _texts.Say(
            "Fyll i på skärmen (i Word) eller på papper. Formuläret är till för att läsa frågorna, samla in underlag från kollegor och stämma av svaren.",
            "Fill in on the screen (in Word) or on paper. The form is for reading the questions, gathering facts from colleagues and agreeing on the answers.");
        yield return facts.Contact is null
            ? _texts.Say(
                "Lämna svaren i webbformuläret, som nås med länken i inbjudan. Där sparas allt efter hand och ni får ett kvitto.",
                "Give the answers in the web form, by the link in the invitation. All is saved there as you go, and you get a receipt.")
            : _texts.Say(
                "Lämna svaren i webbformuläret, som nås med länken i inbjudan. Där sparas allt efter hand och ni får ett kvitto. Går det inte att svara där, så "
                + $"kontakta {facts.Contact}.",
                "Give the answers in the web form, by the link in the invitation. All is saved there as you go, and you get a receipt. If you cannot answer "
                + $"there, contact {facts.Contact}.");
        yield return _texts.Say(
            "Skriv 0 när antalet är noll. Saknas en uppgift: skriv ”uppgift saknas” och gärna varför. En tom ruta betyder att frågan inte är besvarad.",
            "Write 0 when the number is zero. If information is missing, write 'no data' and preferably why. An empty box means that the question is not answered.");
        yield return _texts.Say(
            "Kryssa i rutan framför det som stämmer. Rutor att skriva i växer på skärmen; räcker de inte på papper, fortsätt på ett eget ark med frågans nummer.",
            "Tick the box before what applies. Boxes to write in grow on the screen; if there is too little room on paper, go on on a sheet of your own with the "
            + "number of the question.");
    }

    private IEnumerable<FormRow> Who()
    {
        yield return Row("organisation", _texts.Say("Organisation", "Organisation"), facts.Organisation);
        yield return Row("name", _texts.Say("Namn och titel", "Name and title"));
        yield return Row("telephone", _texts.Say("Telefon", "Telephone"));
        yield return Row("email", _texts.Say("E-post", "E-mail"));
        yield return Row("diary-number", _texts.Say("Ert diarienummer", "Your reference number"));
    }

    private FormRow Row(string about, string label, string? known = null) => new(
        label, [[new WritingControl(FormTarget.Of(about), label, WritingKind.Line, 1, _texts.WriteHere) { Value = known }]]);
}
