using System.Text;
using System.Xml;
using LaporBot.Conversations.Cases;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Copies a part of a document node by node, and leaves out who wrote it and when.</summary>
/// <param name="gone">Ids of relations that no longer lead anywhere.</param>
internal sealed class OfficeXml(ISet<Trace> removed, IReadOnlySet<string> gone, OfficePeople people)
{
    private const int DeepestElement = 1000;

    private readonly StringBuilder _field = new();
    private readonly OfficePeople _commenters = new();
    private string _element = "";

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
                    if (from.Depth > DeepestElement || !TryCopyElement(from, to))
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
                to.WriteAttributeString(from.Prefix, from.LocalName, from.NamespaceURI, Nameless(from));
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

    // Programs invent new places for names; those they write down as the makers' are known wherever they come.
    private string Nameless(XmlReader attribute)
    {
        var without = attribute.Prefix == "xmlns" || attribute.Name == "xmlns" ? attribute.Value : people.Without(attribute.Value);
        if (without != attribute.Value)
        {
            removed.Add(Trace.RevisionAuthors);
        }

        return without;
    }

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

        return _commenters.Without(text);
    }
}
