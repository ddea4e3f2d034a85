using Microsoft.AspNetCore.Http.Metadata;

namespace SurveyHub.Web.Features.Following.Reminding;

/// <summary>
/// Lets a page's form name every organisation of a large panel. The usual 1 024 values would turn a panel of 1 400 care providers into a bare 400.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ManyOrganisationsFormAttribute : Attribute, IFormOptionsMetadata
{
    /// <summary>Far more than any panel has; bounds what a made-up post can ask for.</summary>
    private const int Limit = 20_000;

    public int? ValueCountLimit => Limit;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => null;
}
