using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>The names of controls that belong to no field. In a form with fields they begin with a colon, so that no question can have one as its id.</summary>
internal static class FormNames
{
    public const string Seal = ":seal";
    public const string Action = ":action";
    public const string Ticket = ":ticket";
    public const string Change = ":change";
    public const string Language = ":language";
    public const string SignerName = "name";
    public const string SignerTitle = "title";

    /// <summary>Controls that belong to no field, with room for a few more.</summary>
    public const int Others = 16;

    /// <summary>How many values a field may send: its own, a status, a comment, the empty one before boxes, and what a single save is based on and carries over.</summary>
    public static int KeysOf(Field field) => 5 + (field.Type is ChoiceType { Many: true } choice ? choice.Options.Count : 1);
}
