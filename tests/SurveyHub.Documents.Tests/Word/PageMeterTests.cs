using SurveyHub.Documents.Word;

namespace SurveyHub.Documents.Tests.Word;

/// <summary>Which page things come to stand on.</summary>
public sealed class PageMeterTests
{
    private const int Width = 9_000;
    private static readonly WordStyle Line = TextStyles.Normal with { Line = 280, Before = 0, After = 0 };

    [Fact]
    public void LineAroundABox_TakesRoomOfItsOwn()
    {
        var box = FormStyles.WritingBox with { Line = 280 };
        var lines = LinesOnAPage();

        // Without its frame the box would be as high as a line, and the last would stand on the first page.
        Assert.Equal((1, 2), (PageOfTheLast(lines, Line), PageOfTheLast(lines, box)));
    }

    [Fact]
    public void BetweenTwoParagraphs_TheLargerOfTheirSpacesCounts()
    {
        // One of them leaves room for a line less, and both together for two less.
        const int Space = 160;
        var meter = new PageMeter();
        End(meter, Line with { After = Space });
        End(meter, Line with { Before = Space });
        for (var i = 3; i < LinesOnAPage() - 1; i++)
        {
            End(meter, Line);
        }

        meter.Mark("last");
        End(meter, Line);

        Assert.Equal(1, meter.Paginate().Of("last"));
    }

    [Fact]
    public void WhatKeepsWithTheNext_GoesOverleafWithIt()
    {
        var meter = new PageMeter();
        for (var i = 1; i < LinesOnAPage(); i++)
        {
            End(meter, Line);
        }

        meter.Mark("heading");
        End(meter, Line, keepNext: true);
        meter.Mark("text");
        End(meter, Line);

        Assert.Equal((2, 2), (meter.Paginate().Of("heading"), meter.Paginate().Of("text")));
    }

    /// <summary>The page of a line with so many paragraphs above it, of which the first has this style.</summary>
    private static int PageOfTheLast(int lines, WordStyle first)
    {
        var meter = new PageMeter();
        End(meter, first);
        for (var i = 2; i < lines; i++)
        {
            End(meter, Line);
        }

        meter.Mark("last");
        End(meter, Line);
        return meter.Paginate().Of("last");
    }

    private static int LinesOnAPage() => PageGeometry.Portrait.TextHeight / Line.Line;

    private static void End(PageMeter meter, WordStyle style, bool keepNext = false)
    {
        meter.Text("Text");
        meter.EndParagraph(style, Width, keepNext);
    }
}
