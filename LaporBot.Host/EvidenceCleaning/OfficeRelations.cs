using System.Xml.Linq;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>How the parts of a document lead to each other, after some of them have gone.</summary>
internal sealed class OfficeRelations
{
    private static readonly string[] s_openSchemes = ["http", "https", "mailto"];

    private readonly Dictionary<string, HashSet<string>> _gone = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids by which a part can no longer reach another.</summary>
    public IReadOnlySet<string> GoneFrom(string part) => _gone.GetValueOrDefault(part) ?? [];

    /// <summary>Takes out what leads to a part that does not stay, and file paths.</summary>
    /// <param name="stays">Whether a part of that name stays.</param>
    /// <returns>Null when it leads outside in a way that a program would follow by itself.</returns>
    public XDocument? Clean(string name, XDocument relations, Func<string, bool> stays, ISet<Trace> removed)
    {
        var source = OfficeParts.SourceOf(name);
        var gone = _gone[source] = [];
        foreach (var relation in relations.Root!.Elements().ToList())
        {
            var target = (string?)relation.Attribute("Target") ?? "";
            var type = (string?)relation.Attribute("Type") ?? "";
            var isOutside = (string?)relation.Attribute("TargetMode") == "External";
            if (isOutside && type.EndsWith("/hyperlink", StringComparison.Ordinal))
            {
                if (!Uri.TryCreate(target, UriKind.Absolute, out var address) || !s_openSchemes.Contains(address.Scheme))
                {
                    relation.SetAttributeValue("Target", "about:blank");
                    removed.Add(Trace.FileNames);
                }
            }
            else if (isOutside && !type.EndsWith("/attachedTemplate", StringComparison.Ordinal))
            {
                return null;
            }
            else if (isOutside || !stays(OfficeParts.TargetOf(source, target)))
            {
                gone.Add((string?)relation.Attribute("Id") ?? "");
                relation.Remove();
            }
        }

        return relations;
    }
}
