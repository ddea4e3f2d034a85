namespace SurveyHub.Web.Platform.Storage;

/// <summary>Bytes under the hash of their content. What lies there never changes.</summary>
public interface IByteStore
{
    /// <summary>They are on disk, and found by their hash after a power failure, when it returns. What lies there already is laid there anew.</summary>
    /// <param name="hash">64 hexadecimal digits.</param>
    Task PutAsync(string hash, Stream bytes, CancellationToken cancellationToken);

    bool Contains(string hash);

    /// <summary>Null when there are none.</summary>
    Stream? OpenRead(string hash);

    /// <summary>Hashes of what has lain there, unchanged, since before an instant.</summary>
    IEnumerable<string> OlderThan(DateTimeOffset instant);

    /// <summary>
    /// Takes bytes away unless somebody wants them still. They are set aside before that is asked, so that whoever lays them there meanwhile, and then
    /// looks whether they are there, loses nothing.
    /// </summary>
    Task RemoveUnlessAsync(string hash, Func<Task<bool>> isWanted);
}
