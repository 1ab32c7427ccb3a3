using LaporBot.Host.Identity;

namespace LaporBot.Host.Storage;

/// <summary>A database belongs to one bot and one mode, from its first start to its end.</summary>
internal sealed class BotBinding(KeyedHasher hasher, TimeProvider clock)
{
    private const string Select = "SELECT bot_key, mode FROM bots WHERE id = 1";

    private const string Insert = "INSERT INTO bots (id, bot_key, mode, since, officers_numbered) VALUES (1, @key, @mode, @since, 0) ON CONFLICT DO NOTHING";

    /// <exception cref="StartRefusedException">The database belongs to another bot or another mode.</exception>
    public void Bind(Statements statements, BotIdentity bot)
    {
        var key = hasher.Bot(bot.BotId);
        statements[Insert].Run(key, bot.Mode, clock.GetUtcNow());
        using var row = statements[Select].Read();
        row.Read();
        Refuse(Enum.Parse<StoreMode>(row.GetString(1)), KeyedHash.Read(row.GetFieldValue<byte[]>(0)) == key, bot.Mode);
    }

    private static void Refuse(StoreMode stored, bool sameBot, StoreMode asked)
    {
        if (stored == StoreMode.Live && asked == StoreMode.Practice)
        {
            throw new StartRefusedException(
                "This database holds real reports and practice mode would mix invented ones into it. " +
                "Set Telegram:Token to the bot's token, or name another Storage:Folder for practice.");
        }

        if (stored == StoreMode.Practice && asked == StoreMode.Live)
        {
            throw new StartRefusedException(
                "This database was made in practice mode and holds invented reports; a real bot must not use it. " +
                "Name another Storage:Folder for the bot, or empty Telegram:Token to practise.");
        }

        if (!sameBot)
        {
            throw new StartRefusedException(
                "This database belongs to another bot (or the master key is not the one it was made with). " +
                "Set Telegram:Token to that bot's token, name another Storage:Folder for this bot, or put the right key at Protection:MasterKeyFile.");
        }
    }
}
