using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Search;

namespace SurveyHub.Web.Tests.Platform.Search;

/// <summary>Forms that have to meet, and words that must not: the words that regions use.</summary>
public sealed class WordFormsTests
{
    [Theory]
    [InlineData("vårdplats vårdplatsen vårdplatser vårdplatserna vårdplatsernas vårdplatsens")]
    [InlineData("vårdval vårdvalet vårdvalen vårdvalets vårdvals")]
    [InlineData("hälsocentral hälsocentralen hälsocentraler hälsocentralerna")]
    [InlineData("landsting landstinget landstingen landstingets")]
    [InlineData("region regionen regioner regionerna regionens regionernas")]
    [InlineData("kvalitet kvaliteten kvaliteter kvaliteterna kvalitets")]
    [InlineData("enhet enheten enheter enheterna enheternas")]
    [InlineData("behandling behandlingen behandlingar behandlingarna behandlingens")]
    [InlineData("avtal avtalet avtalen avtalets")]
    [InlineData("anslag anslaget anslagen")]
    [InlineData("arbete arbetet arbeten arbetets")]
    [InlineData("system systemet systemen systemets")]
    [InlineData("läkare läkaren läkarna läkarnas")]
    [InlineData("läkemedel läkemedlet läkemedlen läkemedels")]
    [InlineData("register registret registren registrets")]
    [InlineData("center centret centren")]
    [InlineData("patient patienten patienter patienterna patienternas")]
    [InlineData("mottagning mottagningen mottagningar mottagningarna")]
    [InlineData("smärta smärtan smärtor smärtorna")]
    [InlineData("barn barnet barnen barns barnens")]
    [InlineData("remiss remissen remisser remisserna")]
    [InlineData("team teamet teamen teamets")]
    [InlineData("budget budgeten budgetar")]
    [InlineData("psykiatri psykiatrin psykiatrins")]
    [InlineData("psykiatrisk psykiatriskt psykiatriska")]
    [InlineData("regional regionalt regionala")]
    [InlineData("särskild särskilt särskilda")]
    [InlineData("enskild enskilt enskilda")]
    [InlineData("nationell nationellt nationella")]
    [InlineData("tillräcklig tillräckligt tillräckliga")]
    [InlineData("ersättning ersättningen ersättningar ersättningarna")]
    [InlineData("koordinator koordinatorn koordinatorer koordinatorerna")]
    [InlineData("leverantör leverantören leverantörer leverantörerna")]
    [InlineData("artikel artikeln artiklar artiklarna")]
    [InlineData("regel regeln regler reglerna")]
    [InlineData("kostnad kostnaden kostnader kostnaderna kostnads")]
    [InlineData("nivå nivån nivåer nivåerna")]
    [InlineData("skola skolan skolor skolorna skolans")]
    [InlineData("medicin medicinen mediciner")]
    [InlineData("plan planen planer planerna")]
    [InlineData("vårdplan vårdplanen vårdplaner vårdplanerna")]
    [InlineData("resurs resursen resurser resurserna")]
    [InlineData("process processen processer processerna")]
    [InlineData("hälsa hälsan hälsans")]
    [InlineData("fråga frågan frågor frågorna")]
    [InlineData("person personen personer personerna")]
    [InlineData("sjuksköterska sjuksköterskan sjuksköterskor sjuksköterskorna")]
    [InlineData("projekt projektet projekten projektets")]
    [InlineData("modell modellen modeller modellerna")]
    [InlineData("effekt effekten effekter effekterna")]
    [InlineData("pandemi pandemin pandemins")]
    [InlineData("utbud utbudet")]
    [InlineData("kompetens kompetensen kompetenser")]
    [InlineData("exempel exemplet exemplen")]
    [InlineData("privat privata")]
    [InlineData("möte mötet möten mötena")]
    [InlineData("bidrag bidraget bidragen bidragets")]
    [InlineData("diagnos diagnosen diagnoser diagnoserna")]
    [InlineData("terapi terapin terapier terapierna")]
    [InlineData("vårdkedja vårdkedjan vårdkedjor")]
    [InlineData("ansvar ansvaret")]
    [InlineData("område området områden områdena")]
    [InlineData("svårighet svårigheten svårigheter svårigheterna")]
    [InlineData("kurator kuratorn kuratorer kuratorerna")]
    [InlineData("kvinna kvinnan kvinnor kvinnorna")]
    [InlineData("rätt rätten rätter")]
    [InlineData("primärvård primärvården")]
    [InlineData("distans distansen")]
    [InlineData("länet län länen")]
    [InlineData("resultat resultatet resultaten resultats")]
    public void SwedishForms_MeetInOneStem(string forms) => Assert.Single(forms.Split(' ').Select(WordForms.Of(Language.Swedish).StemOf).Distinct());

    [Theory]
    [InlineData("vårdplats vårdplan vårdval vård värd")]
    [InlineData("mål mal")]
    [InlineData("höra hora hår har")]
    [InlineData("smärta svart")]
    [InlineData("region regel register")]
    [InlineData("enhet enig en")]
    [InlineData("procent center")]
    [InlineData("kurator kurs")]
    [InlineData("kommun kommunikation")]
    [InlineData("läkare läkemedel läge")]
    public void DifferentWords_KeepDifferentStems(string words)
    {
        var stems = words.Split(' ').Select(WordForms.Of(Language.Swedish).StemOf).ToList();
        Assert.Equal(stems.Count, stems.Distinct().Count());
    }

    [Theory]
    [InlineData("centre centres")]
    [InlineData("waiting waited waits wait")]
    [InlineData("region regions")]
    [InlineData("capacity capacities")]
    public void EnglishForms_MeetInOneStem(string forms) => Assert.Single(forms.Split(' ').Select(WordForms.Of(Language.English).StemOf).Distinct());

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("123")]
    [InlineData("å")]
    [InlineData("漢字")]
    public void AnyWord_HasAStem(string key)
    {
        Assert.Equal(key, WordForms.Of(Language.Swedish).StemOf(key));
        Assert.Equal(key, WordForms.Of(Language.English).StemOf(key));
    }
}
