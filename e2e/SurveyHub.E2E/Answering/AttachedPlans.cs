using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that asks for files.</summary>
public class AttachedPlans(Browser browser) : SentQuestionnaire(browser, "planer", "Handlingsplaner 2018")
{
    protected override string Text =>
        """
        ---
        titel: Handlingsplaner 2018
        id: planer
        språk: sv
        ---

        # Handlingsplaner 2018

        ### 1. Bifoga er handlingsplan. {#plan}

        `fil, högst 1 MB, slag pdf eller docx, obligatorisk`

        ### 2. Vad vill ni säga om den? {#ord}

        `fritext`

        ### 3. Vilket underlag har ni? {#underlag}

        `fil, får vara ej aktuellt`
        """;
}

[CollectionDefinition(nameof(AttachedPlans))]
public sealed class OnAttachedPlans : ICollectionFixture<AttachedPlans>;
