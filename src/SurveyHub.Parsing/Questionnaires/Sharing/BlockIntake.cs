using System.Globalization;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Sharing;

/// <summary>
/// Puts the questions of a block where a file takes it in. A block names nothing outside itself, so that it is read by itself and its questions are whole; what
/// the file says of them is resolved against the same drafts that the block's own reading was.
/// </summary>
internal sealed class BlockIntake(ReadingContext context, IdReader ids)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <returns>How many questions there are now more.</returns>
    public int Take(SharedLine line, SectionDraft section)
    {
        if (context.IsBlock)
        {
            context.Report(SharingDiagnostics.BlockInBlock, line.Words.Offset);
            return 0;
        }

        // Whatever is wrong below, what the file says of the block's questions is no second mistake.
        if (Find(line) is not { } block)
        {
            context.LacksBlock = true;
            return 0;
        }

        context.Taken.Add(block);
        var title = new SharedBlock(block.Path, line.Title);
        var offset = line.Address!.Value.Offset;
        var fields = block.File.Drafts.SelectMany(part => part.Questions).Sum(question => question.Fields.Count());
        if (!context.HasRoomForFields(fields, offset))
        {
            return 0;
        }

        var questions = block.File.Drafts.SelectMany(part => part.Questions).Zip(block.File.Parsed.Questionnaire.Questions).ToList();
        foreach (var (draft, question) in questions)
        {
            if (References.IsStandIn(question.Id.Value))
            {
                context.LacksBlock = true;
            }
            else if (IsFree(question.Id, block, offset))
            {
                section.Questions.Add(draft.In(question with { Block = title }));
            }
            else
            {
                context.LacksBlock = true;
            }
        }

        return questions.Count;
    }

    private TakenBlock? Find(SharedLine line)
    {
        if (line.Address is not { } address)
        {
            return null;
        }

        if (SharedPath.TryNormalise(address.Text) is not { } path)
        {
            context.Report(SharingDiagnostics.BadPath, address.Offset, address.Text);
            return null;
        }

        context.NamedBlocks.Add(path);
        if (!_lines.TryAdd(path, context.Source.PositionAt(address.Offset).Line))
        {
            context.Report(SharingDiagnostics.SameBlockTwice, address.Offset, path, Figure(_lines[path]));
            return null;
        }

        return context.Shared.Find(path) switch
        {
            null => Refuse(SharingDiagnostics.NotFound, address, path, Near(path)),
            { Text: null } => Refuse(SharingDiagnostics.NotReadable, address, path),
            { Text: { } text } => Find(path, address, QuestionnaireFile.Read(text, SharedFiles.None)),
        };
    }

    private TakenBlock? Find(string path, SpecPart address, ReadFile file)
    {
        var header = file.Parsed.Questionnaire.Header;
        if (!header.IsBlock && file.Places is not null)
        {
            return Refuse(SharingDiagnostics.NotABlock, address, path);
        }

        var block = new TakenBlock(path, context.Source.PositionAt(address.Offset), file);
        if (file.Parsed.HasErrors)
        {
            context.Diagnostics.Add(block.HasErrors());
            context.LacksBlock = true;
        }
        else if (header.Language != context.Language)
        {
            context.Report(SharingDiagnostics.OtherLanguage, address.Offset, path, header.Language.Name(), context.Language.Name());
        }
        else if (header.TranslationOf is { } original && !context.IsTranslation)
        {
            context.Report(SharingDiagnostics.TranslationOfBlock, address.Offset, path, original.Name());
        }

        return block;
    }

    private bool IsFree(Identifier question, TakenBlock block, int offset)
    {
        var place = block.File.PlaceOf(question);
        if (ids.Share(question, block.Path, place.Line, offset) is not { } taken)
        {
            return true;
        }

        context.Report(SharingDiagnostics.IdTaken, offset, question.Value, Figure(place.Line), block.Path, taken);
        return false;
    }

    private TakenBlock? Refuse(DiagnosticDescriptor descriptor, SpecPart address, params ReadOnlySpan<LocalText> arguments)
    {
        context.Report(descriptor, address.Offset, arguments);
        return null;
    }

    private LocalText Near(string path) => NearestWord.Find(path, context.Shared.Paths) is { } near
        ? new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?")
        : new LocalText("Platsen räknas från enkätens mapp.", "The place is counted from the folder of the questionnaire.");

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
