using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Platform.Data.Conversions;

internal sealed class OrganisationCodeConverter() : ValueConverter<OrganisationCode, string>(
    code => code.Value, text => OrganisationCode.Parse(text));

internal sealed class IdentifierConverter() : ValueConverter<Identifier, string>(
    identifier => identifier.Value, text => Identifier.Parse(text));

internal sealed class FieldPathConverter() : ValueConverter<FieldPath, string>(path => path.ToString(), text => FieldPath.Parse(text));
