using System.Text;
using System.Xml;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Copies a part of a document node by node, and leaves out who wrote it and when.</summary>
internal sealed class OfficeXml(ISet<Trace> removed, IReadOnlySet<string> gone)
{
    private readonly StringBuilder _field = new();
    private readonly List<string> _commenters = [];

    public static XmlReader Reader(Stream from) => XmlReader.Create(from, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    public static XmlWriter Writer(Stream to) => XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });

    /// <returns>False when it holds what must not be handed on and cannot be taken out.</returns>
    public bool TryCopy(XmlReader from, XmlWriter to)
    {
        from.Read();
        while (!from.EOF)
        {
            switch (from.NodeType)
            {
                case XmlNodeType.Element when OfficeNames.IsLeftOut(from, out var trace):
                    if (OfficeNames.BindsTheAuthor(from))
                    {
                        return false;
                    }

                    removed.Add(trace);
                    from.Skip();
                    continue;
                case XmlNodeType.Element:
                    if (!TryCopyElement(from, to))
                    {
                        return false;
                    }

                    break;
                case XmlNodeType.EndElement:
                    to.WriteFullEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when from.Depth > 0:
                    to.WriteString(Scrubbed(from.Value));
                    if (!IsHarmlessField(from.Value))
                    {
                        return false;
                    }

                    break;
            }

            from.Read();
        }

        return true;
    }

    private bool TryCopyElement(XmlReader from, XmlWriter to)
    {
        _element = from.LocalName;
        if (_element == "fldChar")
        {
            _field.Clear();
        }

        var isEmpty = from.IsEmptyElement;
        to.WriteStartElement(from.Prefix, from.LocalName, from.NamespaceURI);
        var element = new OfficeNames(from.LocalName, from.NamespaceURI);
        while (from.MoveToNextAttribute())
        {
            if (OfficeNames.IsRelation(from) && gone.Contains(from.Value))
            {
                if (element.NeedsItsRelation)
                {
                    return false;
                }

                continue;
            }

            if (element.IsFieldWithName(from))
            {
                return false;
            }

            if (element.InsteadOf(from, out var trace) is not { } instead)
            {
                to.WriteAttributeString(from.Prefix, from.LocalName, from.NamespaceURI, from.Value);
                continue;
            }

            removed.Add(trace);
            if (instead.Length > 0)
            {
                to.WriteAttributeString(from.Prefix, from.LocalName, from.NamespaceURI, instead);
            }
        }

        if (isEmpty)
        {
            to.WriteEndElement();
        }

        return true;
    }

    private string _element = "";

    private bool IsHarmlessField(string text)
    {
        if (_element != "instrText")
        {
            return true;
        }

        _field.Append(text);
        return !OfficeNames.TellsAName(_field.ToString());
    }

    // Excel puts the commenter's name in front of his words as well.
    private string Scrubbed(string text)
    {
        if (_element == "author" && !string.IsNullOrWhiteSpace(text))
        {
            removed.Add(Trace.CommentAuthors);
            _commenters.Add(text);
            return OfficeNames.Somebody;
        }

        foreach (var name in _commenters)
        {
            text = text.Replace(name, OfficeNames.Somebody, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
