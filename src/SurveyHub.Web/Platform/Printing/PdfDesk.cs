using Microsoft.Extensions.Options;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Web.Platform.Printing;

/// <summary>Why there is no PDF.</summary>
public enum PdfFailure
{
    /// <summary>Others are being printed, and the turn did not come in time.</summary>
    Busy,

    /// <summary>The browser was stopped at the time limit.</summary>
    Late,

    /// <summary>The browser could not be started, or ended without a PDF.</summary>
    Broken,
}

/// <param name="Pdf">Null when there is none.</param>
/// <param name="Failure">Why there is none.</param>
public readonly record struct PdfOutcome(byte[]? Pdf, PdfFailure? Failure);

/// <summary>
/// Prints to PDF with the browser that a setting names. Few at a time, and each within a time limit: a browser that hangs holds up nobody but those who
/// want a PDF, and them not for long.
/// </summary>
public sealed partial class PdfDesk : IDisposable
{
    /// <summary>So many wait for their turn; the next is told at once, and holds neither a page nor a connection for the rest of the time limit.</summary>
    private const int MostWaiting = 8;

    private readonly string? _browser;
    private readonly TimeSpan _patience;
    private readonly SemaphoreSlim _turns;
    private readonly TimeProvider _time;
    private readonly ILogger<PdfDesk> _logger;
    private int _waiting;

    public PdfDesk(IOptions<PdfOptions> options, TimeProvider time, ILogger<PdfDesk> logger)
    {
        var settings = options.Value;
        _browser = settings.Browser.Length > 0 ? Browser.Find(settings.Browser) : null;
        _patience = TimeSpan.FromSeconds(settings.TimeoutSeconds);
        _turns = new SemaphoreSlim(settings.AtOnce);
        (_time, _logger) = (time, logger);
    }

    /// <summary>Whether pages offer a PDF.</summary>
    public bool IsOpen => _browser is not null;

    /// <param name="compile">Makes what is printed, in its turn.</param>
    public async Task<PdfOutcome> PrintAsync(Func<ReportDocument> compile, CancellationToken cancellationToken)
    {
        if (_browser is null)
        {
            throw new InvalidOperationException("No browser is set; pages that offer a PDF ask first.");
        }

        var came = _time.GetTimestamp();
        if (!await TakeTurnAsync(cancellationToken))
        {
            return Failed(PdfFailure.Busy, "others are being printed");
        }

        try
        {
            var left = _patience - _time.GetElapsedTime(came);
            return left <= TimeSpan.Zero
                ? Failed(PdfFailure.Busy, "others were being printed")
                : new PdfOutcome(await ReportPrinter.PrintAsync(_browser, compile(), left, cancellationToken), null);
        }
        catch (PdfNotPrintedException exception)
        {
            return Failed(exception.IsLate ? PdfFailure.Late : PdfFailure.Broken, exception.Message);
        }
        catch (IOException exception)
        {
            // No room for what is printed, or for what the browser needs.
            return Failed(PdfFailure.Broken, exception.Message);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private async Task<bool> TakeTurnAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Interlocked.Increment(ref _waiting) <= MostWaiting && await _turns.WaitAsync(_patience, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private PdfOutcome Failed(PdfFailure failure, string reason)
    {
        NotPrinted(_logger, failure, reason);
        return new PdfOutcome(null, failure);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No PDF ({Failure}): {Reason}")]
    private static partial void NotPrinted(ILogger logger, PdfFailure failure, string reason);
}
