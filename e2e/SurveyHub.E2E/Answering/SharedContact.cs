using SurveyHub.E2E.Hosting;
using SurveyHub.TestKit;

namespace SurveyHub.E2E.Answering;

/// <summary>A site with a catalogue of its own, in which a block lies that its questionnaire takes in.</summary>
public sealed class SharedContact : SentQuestionnaire, IDisposable
{
    private const string Block =
        """
        ---
        titel: Kontaktuppgifter
        gemensamt block: kontakt
        språk: sv
        ---

        ### Vem kan vi fråga om svaren? {#svarar}

        Namn? {#namn} `kort text, obligatorisk`

        ### Får vi ringa? {#ringa}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om ringa är ja:* Telefon? {#telefon} `telefon`

        """;

    private readonly TemporaryFolder _catalogue = new();

    public SharedContact(Browser browser)
        : base(browser, "gemensamt-prov", "Vårdplatser med kontakt")
    {
        Directory.CreateDirectory(_catalogue.File("panels"));
        Directory.CreateDirectory(_catalogue.File("gemensamt"));
        File.Copy(Repository.PathOf("surveys", "panels", "regioner.csv"), _catalogue.File("panels/regioner.csv"));
        _catalogue.Write("gemensamt/kontakt.md", Block);
        Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Storage:Surveys"] = _catalogue.Path };
    }

    protected override IReadOnlyDictionary<string, string> Settings { get; }

    protected override string Text { get; } =
        """
        ---
        titel: Vårdplatser med kontakt
        id: gemensamt-prov
        språk: sv
        panel: regioner
        ---

        ## Platser {#platser}

        ### Hur många vårdplatser har ni? {#antal}

        `heltal, minst 0`

        ## Om er {#om-er}

        *Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md)

        ### När ringer vi bäst? {#nar}

        *Om ringa är ja:*

        `kort text`

        """;

    /// <summary>As somebody does who pulls a new text with Git while the wave is out.</summary>
    public void Reword(string before, string after) => _catalogue.Write("gemensamt/kontakt.md", Block.Replace(before, after, StringComparison.Ordinal));

    public void Dispose() => _catalogue.Dispose();
}

[CollectionDefinition(nameof(SharedContact))]
public sealed class OnSharedContact : ICollectionFixture<SharedContact>;
