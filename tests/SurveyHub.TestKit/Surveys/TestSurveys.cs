namespace SurveyHub.TestKit.Surveys;

/// <summary>Questionnaires that only tests use. They stand as files beside this one, so that a test can upload them as well.</summary>
public static class TestSurveys
{
    /// <summary>27 areas by 7 forms of payment, each row to sum to 100 %; beside it a total, a part of it and a demanded reason.</summary>
    public static string PaymentSharesPath => Repository.PathOf("tests", "SurveyHub.TestKit", "Surveys", "vardens-betalning.md");

    public static string PaymentShares => File.ReadAllText(PaymentSharesPath);

    /// <summary>A field of every kind, by itself and in tables, with conditions, rows by choice, rules and texts of one's own.</summary>
    public static string EveryKindPath => Repository.PathOf("tests", "SurveyHub.TestKit", "Surveys", "alla-slag.md");

    /// <summary>The most of it in English.</summary>
    public static string EveryKindInEnglishPath => Repository.PathOf("tests", "SurveyHub.TestKit", "Surveys", "every-kind.md");
}
