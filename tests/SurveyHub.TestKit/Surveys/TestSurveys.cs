namespace SurveyHub.TestKit.Surveys;

/// <summary>Questionnaires that only tests use. They stand as files beside this one, so that a test can upload them as well.</summary>
public static class TestSurveys
{
    /// <summary>27 areas by 7 forms of payment, each row to sum to 100 %; beside it a total, a part of it and a demanded reason.</summary>
    public static string PaymentSharesPath => Repository.PathOf("tests", "SurveyHub.TestKit", "Surveys", "vardens-betalning.md");

    public static string PaymentShares => File.ReadAllText(PaymentSharesPath);
}
