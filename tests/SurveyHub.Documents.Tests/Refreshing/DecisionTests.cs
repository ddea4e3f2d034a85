using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Documents.Word.Refreshing.Pieces;
using static SurveyHub.Documents.Word.Refreshing.PieceFate;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>Last generated, now in the file, what the answers say: what follows.</summary>
public sealed class DecisionTests
{
    [Theory]
    // As it was generated
    [InlineData("115", "115", "115", Unchanged)]
    [InlineData("115", "115", "116", Changed)]
    [InlineData("24\u00A0000", "24 000", "24 000", Unchanged)]
    [InlineData("MMR\u20111", "MMR-1", "MMR-2", Changed)]
    [InlineData("", "", "Gotland", Changed)]
    [InlineData("Gotland", "Gotland", "", Changed)]
    // Changed by hand
    [InlineData("115", "116", "116", RightByHand)]
    [InlineData("115", "120", "115", EditedByHand)]
    [InlineData("115", "120", "116", EditedByHandOutdated)]
    [InlineData("115", "", "116", EditedByHandOutdated)]
    [InlineData("115", "drygt hundra", "116", EditedByHandOutdated)]
    // Prose typed inside the mark
    [InlineData("115", "cirka 115", "115", UnchangedWithProse)]
    [InlineData("115", "cirka 115 stycken", "116", ChangedWithProse)]
    [InlineData("115", "115, vilket är fler än förr", "116", ChangedWithProse)]
    [InlineData("115", "(115)", "116", ChangedWithProse)]
    [InlineData("115", "115.", "116", ChangedWithProse)]
    [InlineData("5,8", "i snitt 5,8", "5,9", ChangedWithProse)]
    [InlineData("Skåne och Värmland", "bland andra Skåne och Värmland, som väntat", "Gotland, Skåne och Värmland", ChangedWithProse)]
    [InlineData("Gotland", "Region Gotland", "ingen region", EditedByHandOutdated)]
    [InlineData("Gotland", "(Gotland)", "ingen region", ChangedWithProse)]
    // Not on its borders
    [InlineData("15", "115", "16", EditedByHandOutdated)]
    [InlineData("15", "150", "16", EditedByHandOutdated)]
    [InlineData("15", "15,5", "16", EditedByHandOutdated)]
    [InlineData("15", "1,15", "16", EditedByHandOutdated)]
    [InlineData("15", "15 000", "16", EditedByHandOutdated)]
    [InlineData("15", "-15", "16", EditedByHandOutdated)]
    [InlineData("15", "\u221215", "16", EditedByHandOutdated)]
    [InlineData("15", "15\u201320", "16", EditedByHandOutdated)]
    [InlineData("15", "15-årig", "16", EditedByHandOutdated)]
    [InlineData("15", "15½", "16", EditedByHandOutdated)]
    [InlineData("15", "femton15", "16", EditedByHandOutdated)]
    [InlineData("Skåne", "Skånes", "Gotland", EditedByHandOutdated)]
    // Twice
    [InlineData("15", "15 och 15", "16", EditedByHandOutdated)]
    [InlineData("aa", "aaa", "bb", EditedByHandOutdated)]
    // What was typed is about the piece itself
    [InlineData("115", "116 (tidigare 115)", "116", EditedByHandOutdated)]
    [InlineData("115", "116 (tidigare 115)", "117", EditedByHandOutdated)]
    [InlineData("115", "115 (20 av 21)", "116", EditedByHandOutdated)]
    [InlineData("Skåne och Värmland", "Halland, Skåne och Värmland", "Skåne", EditedByHandOutdated)]
    [InlineData("Skåne och Värmland", "Skåne och Värmland, Halland", "Skåne", EditedByHandOutdated)]
    [InlineData("Skåne och Värmland", "Skåne och Värmland samt Halland", "Skåne", EditedByHandOutdated)]
    [InlineData("Skåne och Värmland", "Skåne och Värmland (men inte Gotland)", "Gotland, Skåne och Värmland", EditedByHandOutdated)]
    public void What_Follows(string last, string current, string now, PieceFate expected) =>
        Assert.Equal(expected, Decision.Of(last, ComparableText.Of(current), now).Fate);

    [Fact]
    public void OnlyTheLastText_GivesWay()
    {
        var decision = Decision.Of("115", "cirka 115 stycken", "116");

        Assert.Equal((6, 3), (decision.Start, decision.Length));
    }
}
