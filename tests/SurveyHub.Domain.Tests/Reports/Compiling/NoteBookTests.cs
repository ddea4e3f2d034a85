using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class NoteBookTests
{
    private readonly NoteBook _notes = new();

    [Fact]
    public void Marks_OfUpToThreeNotes_AreAsterisks()
    {
        var places = new[] { "a", "b", "c" }.Select(_notes.Add).ToList();

        Assert.Equal(["*", "**", "***"], places.Select(_notes.Mark));
    }

    [Fact]
    public void Marks_OfMoreNotes_AreNumbersThroughout()
    {
        var places = new[] { "a", "b", "c", "d" }.Select(_notes.Add).ToList();

        Assert.Equal(["1", "2", "3", "4"], places.Select(_notes.Mark));
    }

    [Fact]
    public void SameWords_ShareOneMark()
    {
        Assert.Equal([0, 1, 0], new[] { "a", "b", "a" }.Select(_notes.Add));
        Assert.Equal(2, _notes.ToNotes().Count);
    }

    [Fact]
    public void GeneralNotes_ComeLastAndOnce()
    {
        _notes.AddGeneral("all");
        _notes.Add("a");
        _notes.AddGeneral("all");

        Assert.Equal([new TableNote("*", "a"), new TableNote(null, "all")], _notes.ToNotes());
    }
}
