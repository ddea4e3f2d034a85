using CsCheck;

namespace SurveyHub.Web.Tests.Features.Answering.Histories;

/// <summary>What somebody does next. What cannot be done as things stand is passed over.</summary>
public enum Move
{
    /// <summary>Loads the page, or loads it again.</summary>
    Open,

    /// <summary>The same, and types before the script has come.</summary>
    OpenAndType,
    Type,

    /// <summary>Types what others type too.</summary>
    TypeTheSame,
    Empty,

    /// <summary>What is typed is sent, and the answer is heard.</summary>
    Save,

    /// <summary>It is sent and still under way.</summary>
    Send,

    /// <summary>What is under way arrives, and is answered.</summary>
    Arrive,
    LoseRequest,

    /// <summary>It arrives, and nobody hears the answer.</summary>
    LoseAnswer,

    /// <summary>Of several texts the one that holds is to stay.</summary>
    ChooseHolding,

    /// <summary>Another is to hold.</summary>
    ChooseOther,

    /// <summary>What stands in the control is to hold.</summary>
    Merge,

    /// <summary>The page asks what colleagues do.</summary>
    Ask,
    Close,

    /// <summary>The button of the form, with script.</summary>
    Press,
    OpenPlain,
    TypePlain,
    PostPlain,

    /// <summary>It arrives, and nobody hears the answer: the form stays open and may be posted again.</summary>
    PostPlainUnheard,

    /// <summary>One of the buttons beside several texts, without script.</summary>
    ChoosePlain,
    Review,
    Sign,
    Reopen,

    /// <summary>The right of a colleague is revoked.</summary>
    Withdraw,
}

/// <param name="Who">0 is the leader, who can sign.</param>
/// <param name="Tab">One of two.</param>
public sealed record Step(int Who, int Tab, Move Move, int Field);

/// <summary>What two or three people do with one answer.</summary>
public sealed record History(int People, IReadOnlyList<Step> Steps)
{
    private const int Longest = 16;

    private static readonly Gen<Move> AnyMove = Gen.Frequency(
        (4, Gen.Const(Move.Open)), (2, Gen.Const(Move.OpenAndType)), (12, Gen.Const(Move.Type)), (1, Gen.Const(Move.TypeTheSame)),
        (1, Gen.Const(Move.Empty)), (8, Gen.Const(Move.Save)), (5, Gen.Const(Move.Send)), (3, Gen.Const(Move.Arrive)),
        (2, Gen.Const(Move.LoseRequest)), (3, Gen.Const(Move.LoseAnswer)), (2, Gen.Const(Move.ChooseHolding)), (2, Gen.Const(Move.ChooseOther)),
        (2, Gen.Const(Move.Merge)), (2, Gen.Const(Move.Ask)), (3, Gen.Const(Move.Close)), (2, Gen.Const(Move.Press)), (2, Gen.Const(Move.OpenPlain)), (3, Gen.Const(Move.TypePlain)),
        (4, Gen.Const(Move.PostPlain)), (2, Gen.Const(Move.PostPlainUnheard)), (2, Gen.Const(Move.ChoosePlain)), (1, Gen.Const(Move.Review)),
        (2, Gen.Const(Move.Sign)), (1, Gen.Const(Move.Reopen)), (1, Gen.Const(Move.Withdraw)));

    private static readonly Gen<Step> AnyStep =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1], AnyMove, Gen.Int[0, 1], (who, tab, move, field) => new Step(who, tab, move, field));

    public static Gen<History> Any { get; } =
        Gen.Select(Gen.Int[2, 3], AnyStep.List[1, Longest], (people, steps) => new History(people, steps));

    /// <summary>One line for each step.</summary>
    public override string ToString() =>
        $"{People} people\n{string.Join('\n', Steps.Select(step => $"  {step.Who % People} tab {step.Tab} {step.Move} field {step.Field}"))}";
}
