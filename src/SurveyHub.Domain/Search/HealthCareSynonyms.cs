using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Search;

/// <summary>
/// Words of Swedish health care that regions use for the same thing. Only what can stand for each other in any answer: a list that is too generous finds what nobody
/// asked for. Forms that no rule leads to ("kö", "köer") stand here too.
/// </summary>
public static class HealthCareSynonyms
{
    private static readonly Synonyms Swedish = Synonyms.Read("""
        # Regions and how they buy
        region, landsting
        SKR, SKL, Sveriges Kommuner och Regioner, Sveriges Kommuner och Landsting
        vårdval, hälsoval
        vårdcentral, hälsocentral
        LOV, lag om valfrihetssystem, lagen om valfrihetssystem
        LOU, lag om offentlig upphandling, lagen om offentlig upphandling
        # Treatment and those who give it
        KBT, kognitiv beteendeterapi
        IPT, interpersonell psykoterapi
        MMR, multimodal rehabilitering
        BUP, barn- och ungdomspsykiatri
        fysioterapeut, sjukgymnast
        fysioterapi, sjukgymnastik
        undersköterska, usk
        sjuksköterska, ssk
        e-hälsa, ehälsa
        covid, corona
        # Forms that no rule leads to
        kö, köer, köerna
        man, män, männen
        stad, städer, städerna
        hand, händer, händerna
        bok, böcker, böckerna
        tand, tänder, tänderna
        """);

    public static Synonyms In(Language language) => language == Language.Swedish ? Swedish : Synonyms.None;
}
