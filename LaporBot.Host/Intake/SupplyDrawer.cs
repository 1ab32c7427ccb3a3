using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Host.Intake;

/// <summary>Draws the random values of a turn.</summary>
internal sealed class SupplyDrawer
{
    private const string TagLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int TagLength = 4;
    private const int TokenBytes = 32;
    private const int CaseIdBytes = 16;

    private static readonly TimeSpan WesternIndonesia = TimeSpan.FromHours(7);

    public Supplies Draw(DateTimeOffset now)
    {
        Span<byte> drawn = stackalloc byte[TokenBytes + CaseIdBytes + (2 * sizeof(uint)) + TagLength];
        RandomNumberGenerator.Fill(drawn);
        var token = Base64Url.EncodeToString(drawn[..TokenBytes]);
        var id = new CaseId(new Guid(drawn.Slice(TokenBytes, CaseIdBytes)));
        var number = CaseNumber.Of(now.ToOffset(WesternIndonesia).Year, BinaryPrimitives.ReadUInt32LittleEndian(drawn[(TokenBytes + CaseIdBytes)..]));
        Span<char> tag = stackalloc char[TagLength];
        for (var i = 0; i < TagLength; i++)
        {
            tag[i] = TagLetters[drawn[^(i + 1)] % TagLetters.Length];
        }

        var lot = BinaryPrimitives.ReadUInt32LittleEndian(drawn[(TokenBytes + CaseIdBytes + sizeof(uint))..]) / (uint.MaxValue + 1.0);
        return new Supplies(id, number, new string(tag), token) { Lot = lot };
    }
}
