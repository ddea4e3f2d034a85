using SurveyHub.Domain;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <param name="Name">May be empty.</param>
public sealed record MailParty(string Name, string Address);

/// <summary>A file with a mail.</summary>
/// <param name="MediaType">With its parameters: <c>text/calendar; charset=utf-8</c>.</param>
public sealed record MailAttachment(string FileName, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>A mail as its reader meets it: what a preview shows and what is sent is made of one of these.</summary>
public sealed record ComposedMail(
    MailParty From, MailParty ReplyTo, MailParty To, string Subject, string Html, string Text, ValueList<MailAttachment> Attachments);
