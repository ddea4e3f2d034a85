using SurveyHub.Domain;
using SurveyHub.Domain.Panels;

namespace SurveyHub.Web.Features.Waves;

/// <summary>What a wave keeps of its panel beside the organisations: changing the panel afterwards changes no published figure.</summary>
public sealed record FrozenPanel(string Key, PanelWords Words, ValueList<FactDefinition> Facts);
