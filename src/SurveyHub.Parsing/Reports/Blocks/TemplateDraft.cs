using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>The blocks as they are read: what stands under a condition is put there, and what belongs to a table or figure with it.</summary>
internal sealed class TemplateDraft(ReportContext context)
{
    private readonly List<TemplateBlock> _blocks = [];
    private Waiting? _waiting;
    private bool _isAfterHeading;
    private bool _takesOtherwise;
    private bool _hasLost;

    /// <summary>Nothing has been read yet.</summary>
    public bool IsEmpty => _blocks.Count == 0 && _waiting is null;

    /// <summary>All that was read, when nothing more comes.</summary>
    public ValueList<TemplateBlock> End()
    {
        StopWaiting();
        return _blocks.ToValueList();
    }

    public void AddHeading(TemplateHeading heading)
    {
        StopWaiting();
        _blocks.Add(heading);
        (_isAfterHeading, _takesOtherwise, _hasLost) = (true, false, false);
    }

    /// <summary>Stands by itself whatever the conditions around it.</summary>
    public void AddFootnote(TemplateFootnote footnote)
    {
        StopWaiting();
        _blocks.Add(footnote);
        (_isAfterHeading, _takesOtherwise, _hasLost) = (false, false, false);
    }

    public void Add(TemplateBlock block)
    {
        if (_waiting is { IsOtherwise: true })
        {
            AddOtherwise(block);
        }
        else
        {
            _blocks.Add(_waiting is { Test: { } test } ? new ConditionalBlock(test, block) : block);
        }

        (_takesOtherwise, _waiting, _isAfterHeading, _hasLost) = (_waiting is { IsOtherwise: false }, null, false, false);
    }

    /// <summary>Instead of a block that could not be read, which has been reported.</summary>
    public void Lose() => (_takesOtherwise, _waiting, _isAfterHeading, _hasLost) = (_waiting is { IsOtherwise: false }, null, false, true);

    /// <param name="test">Null when it could not be read.</param>
    /// <param name="isAlone">It is of what stands below.</param>
    public void BeginIf(ReportTest? test, SpecPart words, bool isAlone)
    {
        ReportNested(words);
        if (isAlone && _isAfterHeading && _blocks[^1] is TemplateHeading heading)
        {
            _blocks[^1] = heading with { ShownIf = test };
            _isAfterHeading = false;
            return;
        }

        _waiting = new Waiting(test, false, words);
    }

    public void BeginOtherwise(SpecPart words)
    {
        ReportNested(words);
        if (!_takesOtherwise)
        {
            context.Report(ReportDiagnostics.OtherwiseWithoutIf, words.Offset, words.Text);
        }

        _waiting = new Waiting(null, true, words);
    }

    /// <summary>Changes the table or figure right above; false when none is there, which is not to be reported when one could not be read.</summary>
    public bool TryChangeCaptioned(Func<CaptionedDirective, CaptionedDirective> change) =>
        TryChange(block => block is DirectiveBlock { Directive: CaptionedDirective captioned } ? new DirectiveBlock(change(captioned)) : null);

    /// <summary>Puts a note below the table or figure right above, be it derived or filled in by hand; false as of <see cref="TryChangeCaptioned"/>.</summary>
    public bool TryAddNote(TemplateParagraph note) => TryChange(block => block switch
    {
        DirectiveBlock { Directive: CaptionedDirective captioned } => new DirectiveBlock(captioned with { Notes = [.. captioned.Notes, note] }),
        TemplateTable table => table with { Notes = [.. table.Notes, note] },
        _ => null,
    });

    /// <param name="change">Null for a block that takes no such change.</param>
    private bool TryChange(Func<TemplateBlock, TemplateBlock?> change)
    {
        if (_hasLost)
        {
            return true;
        }

        if (_waiting is not null || _blocks.Count == 0 || Changed(_blocks[^1], change) is not { } changed)
        {
            return false;
        }

        _blocks[^1] = changed;
        return true;
    }

    private static TemplateBlock? Changed(TemplateBlock block, Func<TemplateBlock, TemplateBlock?> change) => block switch
    {
        ConditionalBlock { Otherwise: { } otherwise } conditional => Changed(otherwise, change) is { } changed ? conditional with { Otherwise = changed } : null,
        ConditionalBlock conditional => Changed(conditional.Then, change) is { } changed ? conditional with { Then = changed } : null,
        _ => change(block),
    };

    private void AddOtherwise(TemplateBlock block)
    {
        if (_takesOtherwise && _blocks[^1] is ConditionalBlock { Otherwise: null } conditional)
        {
            _blocks[^1] = conditional with { Otherwise = block };
        }
        else
        {
            _blocks.Add(block);
        }
    }

    private void ReportNested(SpecPart words)
    {
        if (_waiting is not null)
        {
            context.Report(ReportDiagnostics.NestedCondition, words.Offset, words.Text);
        }
    }

    private void StopWaiting()
    {
        if (_waiting is { } waiting)
        {
            context.Report(ReportDiagnostics.NothingUnderCondition, waiting.Words.Offset, waiting.Words.Text);
            _waiting = null;
        }
    }

    /// <summary>A condition whose block has not come yet.</summary>
    private sealed record Waiting(ReportTest? Test, bool IsOtherwise, SpecPart Words);
}
