using Microsoft.AspNetCore.Http.Metadata;

namespace SurveyHub.Web.Platform.Uploads;

/// <summary>Lets a form carry a whole file in one of its fields, and very many choices.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LargeFormAttribute : Attribute, IFormOptionsMetadata
{
    /// <summary>In bytes, of a file that is carried along.</summary>
    public const int MostBytes = 10_000_000;

    /// <summary>Four characters for each three bytes, and a little.</summary>
    private const int MostCharacters = (MostBytes / 3 * 4) + 1000;

    private const int MostFields = 20_000;

    public int? ValueCountLimit => MostFields;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => MostCharacters;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => null;
}
