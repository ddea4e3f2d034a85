using System.Globalization;
using System.Text;

namespace SurveyHub.Benchmarks.Micro;

/// <summary>A questionnaire of any size with every kind of field in turn, as an author would write it.</summary>
internal static class LargeQuestionnaire
{
    private const int Kinds = 9;

    public static string Text(int questions)
    {
        var text = new StringBuilder("---\ntitel: Stor enkät\nid: stor\n---\n\n# En stor enkät\n\nInledning med *kursiv* och **fet** text.\n");
        for (var i = 1; i <= questions; i++)
        {
            if (i % 10 == 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## Avsnitt {i / 10 + 1} {{#avsnitt-{i / 10 + 1}}}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"\n### {i}. Hur ser det ut i er region på område {i}? {{#fraga-{i}}}\n\nRäkna med hela året.\n\n");
            text.Append(Body(i % Kinds));
        }

        return text.ToString();
    }

    private static string Body(int kind) => kind switch
    {
        0 => "`fritext, högst 4 000 tecken`\n",
        1 => "`heltal, minst 0, högst 1 000, enhet personer, obligatorisk`\n\n*Redovisas:* summa, medelvärde\n",
        2 => "- ( ) Ja {#ja}\n- ( ) Nej {#nej}\n- ( ) Delvis {#delar}\n\nBeskriv hur. {#hur} `kort text`\n",
        3 => "`belopp, per patient`\n",
        4 => """
            Bara den som har verksamheten svarar.

            - [ ] Mottagning {#mott}
            - [ ] Dagsjukvård {#dag}
            - [ ] Annat, nämligen: {#annat} `kort text`
            - [ ] Inget av dem {#inget} `utesluter övriga`

            """,
        5 => """
            När började ni? {#start} `datum, tidigast 2010`

            Hur nöjda är ni? {#nojda} `skala 1–5, 1 är inte alls, 5 är helt`

            Uppgifterna är preliminära. {#preliminar} `kryss`

            """,
        6 => """
            | Område `procent, 0 decimaler, får vara ej aktuellt` | Anslag {#anslag} | Per besök {#besok} | Annan {#annan} |
            |-----------------------------------------------------|------------------|--------------------|----------------|
            | Mottagning {#mott}                                  |                  |                    |                |
            | Dagsjukvård {#dag}                                  |                  |                    |                |

            *Redovisas för anslag:* medelvärde

            *Kontroll:* raderna ska summera till 100, tomt är noll

            """,
        7 => """
            | Område `obligatorisk` | Inte börjat {#ej} | Pågår {#pagar} | Klart {#klart} |
            |-----------------------|:-----------------:|:--------------:|:--------------:|
            | Mottagning {#mott}    |        ( )        |      ( )       |      ( )       |
            | Dagsjukvård {#dag}    |        ( )        |      ( )       |      ( )       |

            *Om mott är klart:* Sedan när? {#sedan} `år`

            """,
        _ => """
            | Nivå           | Antal {#antal} `heltal, minst 0, får anges utan antal` | Andel {#andel} `decimaltal, 1 decimaler, enhet %` |
            |----------------|--------------------------------------------------------|----------------------------------------------------|
            | Första {#forsta} |                                                      |                                                    |
            | Andra {#andra} |                                                        |                                                    |

            """,
    };
}
