using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Authoring.Publishing;

internal static class PublishTexts
{
    public static readonly ScreenText Title = new("Publicera {0}", "Publish {0}");
    public static readonly ScreenText HasErrors = new("Enkäten kan inte publiceras än", "The questionnaire cannot be published yet");
    public static readonly ScreenText HasErrorsHelp = new("Rätta felen först. Varningar hindrar inte.", "Correct the errors first. Warnings do not prevent it.");
    public static readonly ScreenText Translation = new("Översättningen till {0}", "The translation to {0}");
    public static readonly ScreenText ToEditor = new("Till redigeraren", "To the editor");

    public static readonly ScreenText SameText = new(
        "Texten är redan publicerad, som version {0}. En ny version behövs först när något har ändrats.",
        "The text is published already, as version {0}. A new version is needed only when something has changed.");

    public static readonly ScreenText OtherId = new(
        "Texten har id {0} men enkäten heter {1}. Svar hör till ett id genom alla versioner: rätta id i texten, eller börja en ny enkät.",
        "The text has the id {0} but the questionnaire is {1}. Answers belong to one id through all versions: correct the id in the text, or "
        + "start a new questionnaire.");

    public static readonly ScreenText Changed = new(
        "Utkastet har ändrats eller publicerats av någon annan sedan du såg det. Läs igenom det som står här nu innan du publicerar.",
        "The draft has been changed or published by somebody else since you saw it. Read what stands here now before you publish.");

    public static readonly ScreenText WhatIsFixed = new("Det här låses för gott", "This is fixed for good");

    public static readonly ScreenText WhatIsFixedHelp = new(
        "Version {0} får exakt den här texten och kan aldrig ändras eller tas bort. Svar som lämnas i en omgång hör till den. Vill du ändra "
        + "något senare gör du en ny version.",
        "Version {0} gets exactly this text and can never be changed or removed. Answers given in a wave belong to it. To change something "
        + "later, you make a new version.");

    public static readonly ScreenText Name = new("Titel", "Title");
    public static readonly ScreenText Id = new("Id", "Id");
    public static readonly ScreenText Contents = new("Innehåll", "Contents");
    public static readonly ScreenText Deadline = new("Föreslagen sista svarsdag", "Proposed deadline");
    public static readonly ScreenText Changes = new("Ändrat sedan version {0}", "Changed since version {0}");
    public static readonly ScreenText Confirm = new("Publicera version {0}", "Publish version {0}");
    public static readonly ScreenText Cancel = new("Avbryt", "Cancel");
}
