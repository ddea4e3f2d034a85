using SurveyHub.E2E.Hosting;
using SurveyHub.TestKit;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that sends the enquiry on payment models of the catalogue: 27 areas, each shared out over seven forms.</summary>
public sealed class PaymentModels(Browser browser) : SentQuestionnaire(browser, "ersattning-prov", "Ersättningsmodeller 2021")
{
    public const int Areas = 27;

    /// <summary>The tables, by the ids of their questions, each with a row for each area.</summary>
    public static readonly string[] Tables = ["egen-andel", "vardval-andel", "upphandlad-andel"];

    public static readonly string[] Rows = ["a110", "a120a", "a120b", "a160", "a180", "a210", "a220", "a260", "a280"];

    public static readonly string[] Columns = ["anslag", "besok", "drg", "episod", "vbc", "mal", "annan"];

    // Under another id than the file of the catalogue, which appears as a draft by itself.
    protected override string Text =>
        File.ReadAllText(Repository.PathOf("surveys", "ersattningsmodeller-2021.md")).Replace("id: ersattningsmodeller-2021", "id: ersattning-prov", StringComparison.Ordinal);
}

[CollectionDefinition(nameof(PaymentModels))]
public sealed class OnPaymentModels : ICollectionFixture<PaymentModels>;
