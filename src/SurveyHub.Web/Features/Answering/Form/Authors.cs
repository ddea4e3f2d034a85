using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Reading;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>Who wrote an answer, as its reader is told.</summary>
internal static class Authors
{
    /// <summary>"Lena Ekonom, 12 maj kl. 14.32"; "du" for the reader's own.</summary>
    public static string ByAndWhen(LinkVisit visit, StoredAnswer text) => TalkTexts.ByAndWhen.Format(
        visit.Language, Name(visit, text), Moments.Recent(text.At, visit.Now, visit.Language));

    /// <summary>"Lena Ekonom, 14.32", with the day where it is another.</summary>
    public static string Short(LinkVisit visit, StoredAnswer text) => TalkTexts.ByAndWhen.Format(
        visit.Language, Name(visit, text), Moments.Short(text.At, visit.Now, visit.Language));

    /// <summary>"Lenas", "Lena's".</summary>
    public static string Genitive(string name, Language language) => language.Choose(SwedishWords.Genitive(name), $"{name}'s");

    private static string Name(LinkVisit visit, StoredAnswer text) => text.Person == visit.Link.Holder.Person
        ? TalkTexts.You.In(visit.Language)
        : text.By ?? TalkTexts.Somebody.In(visit.Language);
}
