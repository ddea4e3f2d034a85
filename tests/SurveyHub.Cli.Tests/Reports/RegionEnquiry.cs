using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>An enquiry to the regions with every reason for having no value, a scale, and a choice of more answers than a map can show.</summary>
internal static class RegionEnquiry
{
    private const string Asked =
        """
        ---
        titel: Prov
        id: prov
        ---

        ### Form {#form}

        - ( ) Ett {#a}
        - ( ) Två {#b}
        - ( ) Tre {#c}
        - ( ) Fyra {#d}
        - ( ) Fem {#e}
        - ( ) Sex {#f}
        - ( ) Sju {#g}
        - ( ) Åtta {#h}

        ### Platser {#platser}

        *Om form är a eller b eller c eller d eller e eller f eller g:*

        `heltal, får anges utan antal, får vara ej aktuellt`

        ### Betyg {#betyg}

        `skala 1–5`
        """;

    private static readonly SurveyAnswers Answers = Read();

    public static CompiledReport Compile(string text) => WrittenReport.CompileFile($"---\nrapport: prov\n---\n\n{text}", Answers, Analysis.Empty);

    private static SurveyAnswers Read()
    {
        var chosen = "abcdefgh".Zip(["01", "03", "04", "05", "06", "07", "08", "09"], (option, code) => $"{code},form,{option},\n");
        var file = "organisation,field,value,status\n" + string.Concat(chosen) +
            "01,platser,0,\n03,platser,,delvis\n04,platser,,saknas\n05,platser,,ej-aktuellt\n06,platser,7,\n01,betyg,1,\n03,betyg,5,\n10,betyg,5,\n";
        return EnquiryFiles.Answers(Sample.Panel, EnquiryFiles.Questionnaire(Asked), file);
    }
}
