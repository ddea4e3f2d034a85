using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SurveyHub.Documents.Freezing;

/// <summary>How a manifest is written for programs: made when the program is built, because the tool is native code and looks at no types as it runs.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FrozenManifest))]
internal sealed partial class FrozenManifestJson : JsonSerializerContext
{
    /// <summary>With line breaks, and letters as they are: people read it too.</summary>
    public static FrozenManifestJson Legible { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
