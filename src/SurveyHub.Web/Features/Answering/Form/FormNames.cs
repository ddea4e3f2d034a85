using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>The names of controls that belong to no field. In a form with fields they begin with a colon, so that no question can have one as its id.</summary>
internal static class FormNames
{
    public const string Seal = ":seal";
    public const string Action = ":action";
    /// <summary>Whether the person the link was sent to writes (<see cref="Me"/>) or somebody else (<see cref="Other"/>).</summary>
    public const string Who = ":who";
    public const string Me = "me";
    public const string Other = "other";
    public const string OtherName = ":name";
    public const string OtherEmail = ":email";
    public const string Ticket = ":ticket";
    public const string Change = ":change";
    public const string Language = ":language";

    /// <summary>Which page below the link the choice of language was made on, where it is not the form.</summary>
    public const string Back = ":back";

    /// <summary>Up to where a page knows what others have done (<see cref="News.NewsStamp"/>).</summary>
    public const string After = ":after";

    /// <summary>Drawn by the script for each comment.</summary>
    public const string CommentId = ":comment";
    public const string SignerName = "name";
    public const string SignerTitle = "title";
    public const string DiaryNumber = "diary";

    /// <summary>Controls that belong to no field, with room for a few more.</summary>
    public const int Others = 16;

    /// <summary>A comment to colleagues that is not made yet.</summary>
    public static string NewComment(Identifier question) => $":comment:{question}";

    /// <summary>
    /// How many values a field may send: its own, a status, a comment, the empty one before boxes or the control of a file, and what a single save is based on
    /// and carries over.
    /// </summary>
    public static int KeysOf(Field field) => 5 + (field.Type is ChoiceType { Many: true } choice ? choice.Options.Count : 1);
}
