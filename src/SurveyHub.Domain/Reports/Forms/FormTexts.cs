using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>The fixed phrases of a blank form.</summary>
internal sealed class FormTexts(Language language)
{
    public string Subtitle => Say("Frågeformulär", "Questionnaire form");

    public string AboutTitle => Say("Om enkäten", "About the enquiry");

    public string HowTitle => Say("Så här svarar ni", "How to answer");

    public string WhoTitle => Say("Vi som svarar", "Who answers");

    /// <summary>Above questions without a section of their own.</summary>
    public string QuestionsTitle => Say("Frågor", "Questions");

    public string Thanks => Say("Tack för er medverkan!", "Thank you for taking part!");

    public string WriteHere => Say("Skriv här", "Write here");

    public string WriteNumber => Say("Skriv tal", "Number");

    public string WriteAmount => Say("Skriv belopp", "Write amounts");

    public string AttachOnTheWeb => Say("Filen bifogas i webbformuläret.", "The file is attached in the web form.");

    public string Choose => Say("Välj", "Choose");

    public string Yes => Say("Ja", "Yes");

    public string Say(string swedish, string english) => language.Choose(swedish, english);
}
