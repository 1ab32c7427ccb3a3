using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace LaporBot.Tests.Support.Store;

/// <summary>Strings that occur nowhere else, and every form in which a careless program would leave them behind.</summary>
internal sealed class Marks
{
    private readonly List<(string Name, byte[] Bytes)> _forms = [];

    /// <summary>A word of at least 12 bytes that nobody has written before.</summary>
    public string New(string about)
    {
        var mark = $"{about}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        Add(mark);
        return mark;
    }

    public void Add(string mark)
    {
        foreach (var (encoding, name) in new[] { (Encoding.UTF8, "UTF-8"), (Encoding.Unicode, "UTF-16"), (Encoding.BigEndianUnicode, "UTF-16 BE") })
        {
            var bytes = encoding.GetBytes(mark);
            _forms.Add(($"{mark} as {name}", bytes));
            AddText($"{mark} as hex of {name}", Convert.ToHexString(bytes));
            AddText($"{mark} as hex of {name}", Convert.ToHexStringLower(bytes));
            AddBase64(mark, name, bytes);
        }
    }

    /// <summary>A number as its eight bytes, in both orders.</summary>
    public void AddNumber(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        _forms.Add(($"{number} as bytes", bytes[2..]));
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        _forms.Add(($"{number} as bytes", bytes[..6]));
    }

    public IReadOnlyList<(string Name, byte[] Bytes)> EveryForm() => _forms;

    // Base64 of a word depends on what stands before it: three ways, each without the ends that its neighbours colour.
    private void AddBase64(string mark, string name, byte[] bytes)
    {
        for (var before = 0; before < 3; before++)
        {
            var text = Convert.ToBase64String([.. new byte[before], .. bytes]).TrimEnd('=');
            var inner = text[(before == 0 ? 0 : 4)..^2];
            AddText($"{mark} as base64 of {name}", inner);
            AddText($"{mark} as base64url of {name}", inner.Replace('+', '-').Replace('/', '_'));
        }
    }

    private void AddText(string name, string text)
    {
        _forms.Add((name, Encoding.UTF8.GetBytes(text)));
        _forms.Add((name, Encoding.Unicode.GetBytes(text)));
    }
}
