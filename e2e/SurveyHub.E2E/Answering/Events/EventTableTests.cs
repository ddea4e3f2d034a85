namespace SurveyHub.E2E.Answering.Events;

/// <summary>No row of the table is without a test: each event and moment stands, by its words, in a test of this folder.</summary>
public sealed class EventTableTests
{
    [Fact]
    public void EveryRow_IsRunByATest()
    {
        var tests = string.Concat(Directory
            .EnumerateFiles(TestKit.Repository.PathOf("e2e", "SurveyHub.E2E", "Answering", "Events"), "*EventsTests.cs")
            .Select(File.ReadAllText));
        Assert.NotEmpty(EventTable.All);
        Assert.All(EventTable.All, row =>
        {
            Assert.Contains($"\"{row.Event}\"", tests, StringComparison.Ordinal);
            Assert.Contains($"ExpectAsync(Event, \"{row.Moment}\"", tests, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void NoMoment_StandsTwice() =>
        Assert.Equal(EventTable.All.Count, EventTable.All.DistinctBy(row => (row.Event, row.Moment)).Count());
}
