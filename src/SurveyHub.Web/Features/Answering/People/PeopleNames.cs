namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Names, and ids, of the controls of the forms about people.</summary>
internal static class PeopleNames
{
    public const string Name = "name";
    public const string Email = "email";
    public const string Message = "message";
    public const string Wished = "wished";

    /// <summary><see cref="All"/> or <see cref="Some"/>.</summary>
    public const string Scope = "scope";
    public const string All = "all";
    public const string Some = "some";

    /// <summary>One value for each question that was ticked.</summary>
    public const string Question = "question";

    /// <summary><see cref="Write"/> or <see cref="Read"/>.</summary>
    public const string May = "may";
    public const string Write = "write";
    public const string Read = "read";

    /// <summary><see cref="Approve"/>, <see cref="Sign"/>, or both.</summary>
    public const string Task = "task";
    public const string Approve = "approve";
    public const string Sign = "sign";

    /// <summary>The right that the form is about.</summary>
    public const string Right = "right";
}
