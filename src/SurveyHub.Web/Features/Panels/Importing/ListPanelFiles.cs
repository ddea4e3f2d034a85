namespace SurveyHub.Web.Features.Panels.Importing;

public enum PanelFileState
{
    NotImported,

    /// <summary>Importing it would change nothing.</summary>
    Same,
    Differs,
    HasErrors,
}

public sealed record PanelFileRow(string Name, PanelFileState State);

/// <summary>The catalogue's panel files, and what importing each would mean.</summary>
public sealed class ListPanelFiles(PanelFolder folder, ImportPanel import)
{
    public async Task<IReadOnlyList<PanelFileRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var rows = new List<PanelFileRow>();
        foreach (var name in folder.Files())
        {
            if (await folder.ReadAsync(name, cancellationToken) is { } bytes)
            {
                rows.Add(new PanelFileRow(name, StateOf((await import.PreviewAsync(bytes, cancellationToken)).Plan)));
            }
        }

        return rows;
    }

    private static PanelFileState StateOf(PanelImportPlan? plan) => plan switch
    {
        null => PanelFileState.HasErrors,
        { IsNew: true } => PanelFileState.NotImported,
        { IsEmpty: true } => PanelFileState.Same,
        _ => PanelFileState.Differs,
    };
}
