using System.Text.Json.Serialization;

namespace SurveyHub.Web.Platform.Mail.Letters;

public enum LetterEnclosures
{
    None,

    /// <summary>The questions as a document, and the last day for a calendar.</summary>
    QuestionsAndDay,

    /// <summary>The questions as a document, alone.</summary>
    Questions,

    /// <summary>The last day alone.</summary>
    Day,

    /// <summary>One document of a submission; the letter is a <see cref="ReceiptLetter"/>.</summary>
    Receipt,
}

/// <summary>
/// What a mail says, before it is a mail: data that is kept in the outbox, and the template that makes words of it. A closed family; the
/// discriminators are stored.
/// </summary>
/// <param name="Organisation">Its official name: "Region Gotland".</param>
[JsonDerivedType(typeof(InvitationLetter), InvitationLetter.Name)]
[JsonDerivedType(typeof(OfficialCopyLetter), OfficialCopyLetter.Name)]
[JsonDerivedType(typeof(ReminderLetter), ReminderLetter.Name)]
[JsonDerivedType(typeof(ExtensionLetter), ExtensionLetter.Name)]
[JsonDerivedType(typeof(ShareLetter), ShareLetter.Name)]
[JsonDerivedType(typeof(HandOverLetter), HandOverLetter.Name)]
[JsonDerivedType(typeof(WithdrawnLetter), WithdrawnLetter.Name)]
[JsonDerivedType(typeof(DecisionRequestLetter), DecisionRequestLetter.Name)]
[JsonDerivedType(typeof(OwnLinkLetter), OwnLinkLetter.Name)]
[JsonDerivedType(typeof(VerdictLetter), VerdictLetter.Name)]
[JsonDerivedType(typeof(ReceiptLetter), ReceiptLetter.Name)]
[JsonDerivedType(typeof(ReopenedLetter), ReopenedLetter.Name)]
[JsonDerivedType(typeof(NewVersionLetter), NewVersionLetter.Name)]
[JsonDerivedType(typeof(PartLetter), PartLetter.Name)]
[JsonDerivedType(typeof(PublishedLetter), PublishedLetter.Name)]
public abstract record Letter(Enquiry Enquiry, string Organisation)
{
    /// <summary>Names the template in the outbox.</summary>
    [JsonIgnore]
    public abstract string Template { get; }

    [JsonIgnore]
    public abstract bool HasLink { get; }

    /// <summary>What follows the secret in the address that its link leads to; empty for the form.</summary>
    [JsonIgnore]
    public virtual string LinkEnd => "";

    /// <summary>What goes with it.</summary>
    [JsonIgnore]
    public virtual LetterEnclosures Enclosures => LetterEnclosures.QuestionsAndDay;

    /// <summary>The same letter about the enquiry as it has become.</summary>
    internal virtual Letter About(Enquiry enquiry) => this with { Enquiry = enquiry };

    /// <summary>The letter as the staff may read it: what colleagues say to each other is their own.</summary>
    [JsonIgnore]
    public virtual Letter ForStaff => this;

    /// <summary>The subject of the invitation, which every later letter repeats, so that registrars and mail programs file them together.</summary>
    [JsonIgnore]
    protected string CommonSubject
    {
        get
        {
            var diary = Enquiry.Sender.DiaryNumber is { } number ? $" (dnr {number})" : "";
            return $"{Enquiry.ShortTitle}: enkät till {Organisation}{diary}";
        }
    }

    /// <param name="link">The personal link; null exactly when <see cref="HasLink"/> is false.</param>
    internal LetterText Write(Uri? link)
    {
        if (HasLink != link is not null)
        {
            throw new ArgumentException($"The letter '{Template}' {(HasLink ? "needs a" : "must not have a")} personal link.", nameof(link));
        }

        var text = Compose(link);
        return Enquiry.IsTest
            ? new LetterText($"Test: {text.Subject}", [new Notice("Det här är ett test. Det som besvaras nu används inte."), .. text.Blocks])
            : text;
    }

    /// <summary>The letter without the mark of a test.</summary>
    /// <param name="link">Null also for a letter that has one, when it is quoted to somebody who must not have it.</param>
    internal abstract LetterText Compose(Uri? link);
}
