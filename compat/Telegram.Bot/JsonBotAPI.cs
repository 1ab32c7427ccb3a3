using System.Text.Json.Serialization.Metadata;

namespace Telegram.Bot;

/// <summary>How the Bot API writes JSON: snake_case names, nothing that has its default value.</summary>
public static class JsonBotAPI
{
    /// <summary>For everything this library reads and writes, and for types of the program's own that go through it.</summary>
    public static JsonSerializerOptions Options { get; } = Configured();

    /// <summary>Makes other options (of a web framework, say) read and write as <see cref="Options"/> do.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault;
        options.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        // Types known at compile time come first; reflection serves the program's own.
        if (options.TypeInfoResolverChain.Count == 0)
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        options.TypeInfoResolverChain.Insert(0, JsonBotSerializerContext.Default);
    }

    private static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        return options;
    }
}
