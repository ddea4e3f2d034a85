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
    public const string SignerName = "name";
    public const string SignerTitle = "title";

    /// <summary>Controls that belong to no field, with room for a few more.</summary>
    public const int Others = 16;

    /// <summary>How many values a field may send: its own, a status, a comment, the empty one before boxes, and what a single save is based on.</summary>
    public static int KeysOf(Field field) => 4 + (field.Type is ChoiceType { Many: true } choice ? choice.Options.Count : 1);
}
