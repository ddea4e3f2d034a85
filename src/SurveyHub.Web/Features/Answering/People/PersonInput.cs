using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>A form about a colleague, as it was filled in.</summary>
/// <param name="Wished">As the browser sends a date: "2019-05-17". Empty for none.</param>
/// <param name="Questions">Those ticked; they count only when it is not about all.</param>
public sealed record PersonInput(
    string Name, string Email, string Message, string Wished, bool IsAll, ValueList<Identifier> Questions, bool MayWrite, bool Approves, bool Signs)
{
    public const int MaxMessageLength = 1000;

    public static PersonInput Empty { get; } = new("", "", "", "", IsAll: false, [], MayWrite: true, Approves: false, Signs: false);

    public ValueList<Identifier> Scope => IsAll ? [] : Questions;

    /// <summary>Null when none is wished, or what stands there is no date.</summary>
    public DateOnly? WishedBy => DateOnly.TryParseExact(Wished, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public string? MessageOrNull => Message.Length == 0 ? null : Message;

    public static PersonInput Of(AccessRight right) => Empty with
    {
        Wished = right.WishedBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        IsAll = right.Scope.Count == 0,
        Questions = right.Scope,
        MayWrite = right.MayWrite,
    };

    public static PersonInput Of(IFormCollection form) => new(
        OneLine(form[PeopleNames.Name].ToString()),
        OneLine(form[PeopleNames.Email].ToString()),
        form[PeopleNames.Message].ToString().Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim(),
        OneLine(form[PeopleNames.Wished].ToString()),
        form[PeopleNames.Scope] == PeopleNames.All,
        form[PeopleNames.Question].Select(id => Identifier.TryParse(id ?? "", out var question) ? question : (Identifier?)null)
            .OfType<Identifier>().Distinct().ToValueList(),
        form[PeopleNames.May] != PeopleNames.Read,
        form[PeopleNames.Task].Contains(PeopleNames.Approve),
        form[PeopleNames.Task].Contains(PeopleNames.Sign));

    public void CheckPerson(PeopleProblems problems)
    {
        problems.Require(Name.Length is > 0 and <= Person.MaxNameLength, PeopleNames.Name, PeopleTexts.NameMissing);
        problems.Require(EmailAddress.IsValid(Email), PeopleNames.Email, PeopleTexts.EmailInvalid);
        problems.Require(Message.Length <= MaxMessageLength, PeopleNames.Message, PeopleTexts.MessageTooLong, SwedishNumber.Format(Message.Length));
    }

    /// <param name="visit">Of whoever fills it in.</param>
    /// <param name="before">The day that stood there already, which may have passed since.</param>
    public void CheckShare(PeopleProblems problems, LinkVisit visit, DateOnly? before = null)
    {
        problems.Require(
            IsAll || (Questions.Count > 0 && Questions.All(id => visit.Questionnaire.Questions.Any(question => question.Id == id))),
            PeopleNames.Question, PeopleTexts.QuestionsMissing);
        var (today, last) = (StockholmTime.DateOf(visit.Now), visit.Link.Period.LastDay);
        problems.Require(
            Wished.Length == 0 || (WishedBy is { } day && (day == before || (day >= today && day <= last))),
            PeopleNames.Wished, PeopleTexts.WishedInvalid, visit.Language.Date(last));
    }

    public void CheckTasks(PeopleProblems problems) => problems.Require(Approves || Signs, PeopleNames.Task, PeopleTexts.TaskMissing);

    /// <summary>Names travel in the heads of mails, where there is one line.</summary>
    internal static string OneLine(string text) =>
        string.Join(' ', text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries)).Replace("\0", "", StringComparison.Ordinal);
}
