using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Features.Panels;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>What a scanner for malicious content has said of a file. Numbers are stored.</summary>
public enum ScanState
{
    /// <summary>No scanner has seen it. So it is with every file today: there is no scanner.</summary>
    NotScanned = 0,
}

/// <summary>
/// A file that was uploaded to a response, and so may be named by an answer in it. This row is the authority: whoever merely knows the hash of a file
/// that another organisation has uploaded can neither name nor read it.
/// </summary>
public sealed class AttachedFile
{
    /// <summary>SHA-256, in hexadecimal digits.</summary>
    public const int HashLength = 64;

    public const int MaxMediaTypeLength = 100;

    private AttachedFile()
    {
        // For EF.
    }

    /// <param name="file">With its hash and size.</param>
    /// <param name="by">Whose link it came by.</param>
    public AttachedFile(ResponseId response, FileValue file, string mediaType, PersonId by, DateTimeOffset now)
    {
        Id = AttachedFileId.New();
        ResponseId = response;
        Hash = file.Hash ?? throw new ArgumentException("Only its name is known.", nameof(file));
        Name = file.Name;
        Size = file.Size ?? 0;
        MediaType = mediaType;
        UploadedByPersonId = by;
        UploadedAt = now;
    }

    public AttachedFileId Id { get; private set; }

    public ResponseId ResponseId { get; private set; }

    /// <summary>Of its bytes, which lie in the store under it.</summary>
    public string Hash { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    public string MediaType { get; private set; } = "";

    public ScanState ScanState { get; private set; }

    /// <summary>Whose link it came by; who answered with it stands in the log.</summary>
    public PersonId UploadedByPersonId { get; private set; }

    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>
    /// When an answer first named it; null while none has. Set by the answer writer in the transaction that records the answer, and never taken back: the
    /// history keeps its files. What no answer has named is swept after a day.
    /// </summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>How an answer names it.</summary>
    public string Reference => FileReader.Write(Hash, Size, Name);

    /// <summary>It was uploaded once more, and waits as long for an answer as if it were new.</summary>
    public void UploadAgain(DateTimeOffset now) => UploadedAt = now;
}
