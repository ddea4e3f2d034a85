using System.Globalization;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing.Charts;
using SurveyHub.Documents.Word.Refreshing.Files;
using SurveyHub.Documents.Word.Refreshing.Pieces;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Templates;

namespace SurveyHub.Documents.Word.Refreshing;

/// <summary>
/// Brings the derived pieces of a report that staff have edited in Word up to date. Everything else in the file keeps its bytes: parts are changed
/// by exchanging stretches within marks, and are never written anew.
/// </summary>
public static class ReportRefresher
{
    private static readonly Dictionary<string, PieceValue> NothingCompiled = [];

    /// <param name="file">A .docx as somebody handed it in.</param>
    public static RefreshResult Refresh(byte[] file, RefreshRequest request)
    {
        try
        {
            using var package = WordPackage.Open(file);
            return Refresh(file, package, request);
        }
        catch (RefusedException refused)
        {
            return new RefreshResult.Refused(refused.Problems);
        }
    }

    /// <summary>What the file says that it is made of, so that its own directives can be compiled again.</summary>
    public static RegisterResult ReadRegister(byte[] file)
    {
        try
        {
            using var package = WordPackage.Open(file);
            var document = new WordDocument(package);
            var (_, register) = document.ReadRegister() ?? throw new RefusedException(Missing.Register(document, NothingCompiled));
            return new RegisterResult.Read(InOrder(document, register));
        }
        catch (RefusedException refused)
        {
            return new RegisterResult.Refused(refused.Problems);
        }
    }

    /// <summary>
    /// As the pieces stand in the file now: tables and figures are numbered in that order, and words within a piece that say "tabell 3" with them. What is gone comes last.
    /// </summary>
    private static ReportRegister InOrder(WordDocument document, ReportRegister register)
    {
        var keys = register.Pieces.Select(piece => piece.Mark.Key).ToHashSet();
        var stories = document.ReadStories();
        var numbers = CaptionNumbers.In(stories[0]);
        var places = stories.SelectMany(story => PieceFinder.Find(story, keys)).Select(piece => piece.Key).Distinct(StringComparer.Ordinal)
            .Index().ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
        return register with
        {
            Pieces = register.Pieces.OrderBy(piece => places.GetValueOrDefault(piece.Mark.Key, int.MaxValue)).ToValueList(),
            Numbers = [.. register.Targets.Where(target => numbers.ContainsKey(target.Bookmark)).Select(target => new CaptionNumber(target.Id, target.Thing, numbers[target.Bookmark]))],
        };
    }

    private static RefreshResult.Refreshed Refresh(byte[] file, WordPackage package, RefreshRequest request)
    {
        var document = new WordDocument(package);
        var (registerParts, register) = document.ReadRegister() ?? throw new RefusedException(Missing.Register(document, request.Values));
        RefuseOthers(register, request);
        var stories = document.ReadStories();
        var keys = register.Pieces.Select(piece => piece.Mark.Key).ToHashSet();
        var found = stories.SelectMany(story => PieceFinder.Find(story, keys)).ToArray();
        var kept = Expect(document, register, found, request);

        var planner = new PiecePlanner(kept, request, new ChartPieces(package, request.Figures));
        var planned = found.Select(piece => (Piece: piece, Change: planner.Plan(piece))).ToArray();
        var parts = PieceWriter.Write(stories, planned);
        var renewed = register with
        {
            Version = request.Version,
            Wave = request.Wave ?? register.Wave,
            Pieces = kept.Select(piece => piece with { Value = LastOf(piece, request.Values[piece.Mark.Key], planned) }).ToValueList(),
            Conditions = register.Conditions.Select(condition => condition with { Outcome = OutcomeOf(condition, request) }).ToValueList(),
        };
        if (renewed != register)
        {
            foreach (var part in registerParts)
            {
                parts[part] = RegisterXml.ToBytes(renewed);
            }
        }

        return new RefreshResult.Refreshed(
            PackageCopy.With(file, parts),
            kept.Select(piece => new RefreshedPiece(
                piece.Mark, piece.Value, request.Values[piece.Mark.Key], PlaceList.Of(planned.Where(place => place.Piece.Key == piece.Mark.Key)))).ToValueList(),
            keys.Except(kept.Select(piece => piece.Mark.Key)).Order(StringComparer.Ordinal).ToValueList(),
            request.Values.Keys.Except(keys).Except(register.Conditions.Select(condition => condition.Mark.Key)).Order(StringComparer.Ordinal).ToValueList())
        {
            Conditions = register.Conditions.Where(condition => condition.Outcome != OutcomeOf(condition, request))
                .Select(condition => new ChangedCondition(condition.Mark, condition.Outcome == "ja")).ToValueList(),
        };
    }

    private static string OutcomeOf(RegisteredCondition condition, RefreshRequest request) =>
        request.Values.GetValueOrDefault(condition.Mark.Key) is TextValue now ? now.Text : condition.Outcome;

    /// <summary>
    /// What counts as generated last from now on. Where nothing of the piece was written, since it was edited by hand, it was not generated anew: it stays out of date
    /// in every refresh to come, until somebody writes what is right.
    /// </summary>
    private static PieceValue LastOf(RegisteredPiece piece, PieceValue now, IReadOnlyList<(FoundPiece Piece, PieceChange Change)> planned) =>
        planned.Where(place => place.Piece.Key == piece.Mark.Key).All(place => place.Change.Fate == PieceFate.EditedByHandOutdated) ? piece.Value
        : now is TextValue text ? new TextValue(text.Text)
        : now;

    private static void RefuseOthers(ReportRegister register, RefreshRequest request)
    {
        if (register.Report != request.Report)
        {
            throw new RefusedException(RefreshDiagnostics.OtherReport, register.Report, request.Report);
        }

        if (register.Version > request.Version)
        {
            throw new RefusedException(RefreshDiagnostics.NewerVersion, Number(register.Version), Number(request.Version));
        }
    }

    /// <summary>The registered pieces that the file is to go on with; refuses it with everything that it lacks.</summary>
    private static RegisteredPiece[] Expect(WordDocument document, ReportRegister register, FoundPiece[] found, RefreshRequest request)
    {
        var present = found.Select(piece => piece.Key).ToHashSet();
        var lost = register.Pieces.Where(piece => !present.Contains(piece.Mark.Key)).ToLookup(piece => request.ConfirmedDeleted.Contains(piece.Mark.Key));
        var kept = register.Pieces.Where(piece => !lost[true].Contains(piece)).ToArray();
        var problems = Missing.Marks(document, lost[false])
            .Concat(kept.Select(piece => ProblemWith(piece, request.Values.GetValueOrDefault(piece.Mark.Key))).OfType<RefreshProblem>())
            .Concat(found.Where(piece => piece.FieldCode is not null).Select(piece => Missing.Problem(
                RefreshDiagnostics.InsideFieldCode, piece.Key, register.Pieces.First(known => known.Mark.Key == piece.Key).Mark.Name, piece.FieldCode!)))
            .ToValueList();
        return problems.Count == 0 ? kept : throw new RefusedException(problems);
    }

    private static RefreshProblem? ProblemWith(RegisteredPiece piece, PieceValue? now) =>
        now is null ? Missing.Problem(RefreshDiagnostics.NotCompiled, piece.Mark.Key, piece.Mark.Name, piece.Mark.Directive)
        : now.GetType() != piece.Value.GetType() ? Missing.Problem(RefreshDiagnostics.OtherKind, piece.Mark.Key, piece.Mark.Name, piece.Mark.Directive)
        : null;

    private static string Number(long version) => version.ToString(CultureInfo.InvariantCulture);
}
