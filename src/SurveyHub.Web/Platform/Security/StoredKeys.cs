using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Platform.Security;

/// <summary>
/// The keys of Data Protection in the database, where all nodes find them. By SQL of our own: the first answering page needs a key, and would
/// otherwise wait for EF. Called without a token and synchronously, which is how Data Protection asks.
/// </summary>
internal sealed class StoredKeys(EngineConnections connections, WriteGate gate) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = connections.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Xml" FROM "DataProtectionKeys" WHERE "Xml" IS NOT NULL ORDER BY "Id" """;
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
        {
            keys.Add(XElement.Parse(reader.GetString(0)));
        }

        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var turn = gate.Enter();
        using var connection = connections.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """INSERT INTO "DataProtectionKeys" ("FriendlyName", "Xml") VALUES (@name, @xml)""";
        Add("name", friendlyName);
        Add("xml", element.ToString(SaveOptions.DisableFormatting));
        command.ExecuteNonQuery();

        void Add(string name, string value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
