namespace SurveyHub.Web.Tests.Features.Answering.Durability;

public sealed class SaveTraceTests
{
    private const string Write = """7 pwrite64(40</tmp/x/surveyhub.db-wal>, "\0\0", 4096, 32) = 4096""";
    private const string Sync = "7 fdatasync(40</tmp/x/surveyhub.db-wal>) = 0";
    private const string SyncBegins = "7 fdatasync(40</tmp/x/surveyhub.db-wal> <unfinished ...>";
    private const string SyncEnds = "7 <... fdatasync resumed>) = 0";
    private const string Acknowledgement = """9 sendto(81<socket:[5]>, "HTTP/1.1 303 See Other\r\n", 200, 0, NULL, 0) = 200""";

    [Theory]
    [InlineData(0, Write, Sync, Acknowledgement)]
    [InlineData(0, Write, Write, SyncBegins, SyncEnds, Acknowledgement)]
    [InlineData(1, Write, Acknowledgement)]
    [InlineData(1, Write, Sync, Write, Acknowledgement)]
    [InlineData(1, Write, SyncBegins, Acknowledgement, SyncEnds)]
    [InlineData(1, Write, "7 fdatasync(40</tmp/x/surveyhub.db-wal>) = -1 EIO (Input/output error)", Acknowledgement)]
    [InlineData(1, Write, "7 fdatasync(41</tmp/x/surveyhub.db>) = 0", Acknowledgement)]
    [InlineData(1, Sync, Acknowledgement)]
    [InlineData(1, Write, Sync, Acknowledgement, Acknowledgement)]
    public void Read_TellsWhatWasAcknowledgedTooEarly(int tooEarly, params string[] lines)
    {
        var trace = SaveTrace.Read(lines);

        Assert.Equal(tooEarly, trace.AcknowledgedTooEarly.Count);
        Assert.Equal(lines.Count(line => line == Acknowledgement), trace.Acknowledgements);
    }
}
