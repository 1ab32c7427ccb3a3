using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types.ReplyMarkups;

namespace LaporBot.Tests.Compat.TelegramClient;

public class WhenKeyboardsAreBuilt
{
    [Fact]
    public void Rows_grow_button_by_button()
    {
        var keyboard = new InlineKeyboardMarkup().AddButton("Ya", "r|ya").AddButton("Tidak", "r|tidak").AddNewRow().AddButton("Kembali", "r|kembali");
        Assert.Equal(
            """{"inline_keyboard":[[{"text":"Ya","callback_data":"r|ya"},{"text":"Tidak","callback_data":"r|tidak"}],[{"text":"Kembali","callback_data":"r|kembali"}]]}""",
            Json(keyboard));
    }

    [Fact]
    public void Rows_can_be_given_as_a_whole()
    {
        var keyboard = new InlineKeyboardMarkup([[InlineKeyboardButton.WithCallbackData("Ya", "1")], [InlineKeyboardButton.WithUrl("Situs", "https://contoh.example")]]);
        Assert.Equal(
            """{"inline_keyboard":[[{"text":"Ya","callback_data":"1"}],[{"text":"Situs","url":"https://contoh.example"}]]}""", Json(keyboard));
    }

    [Fact]
    public void A_keyboard_given_as_a_whole_does_not_grow()
    {
        IEnumerable<IEnumerable<InlineKeyboardButton>> rows = new InlineKeyboardButton[][] { ["Ya"] };
        Assert.Throws<InvalidOperationException>(() => new InlineKeyboardMarkup(rows).AddButton("Tidak", "2"));
        Assert.Throws<InvalidOperationException>(() => new InlineKeyboardMarkup(rows).AddNewRow("Tidak"));
    }

    [Theory]
    [InlineData("https://contoh.example", true)]
    [InlineData("tg://user?id=5", true)]
    [InlineData("r|ya", false)]
    public void A_second_string_is_an_address_or_comes_back(string value, bool address)
    {
        InlineKeyboardButton button = ("Contoh", value);
        Assert.Equal(address ? (value, null) : (null, value), (button.Url, button.CallbackData));
    }

    [Theory]
    [InlineData(InlineButtonType.Callback, """{"text":"Contoh","callback_data":"x"}""")]
    [InlineData(InlineButtonType.WebApp, """{"text":"Contoh","web_app":{"url":"x"}}""")]
    [InlineData(InlineButtonType.CopyText, """{"text":"Contoh","copy_text":{"text":"x"}}""")]
    [InlineData(InlineButtonType.Pay, """{"text":"Contoh","pay":true}""")]
    public void A_button_does_what_its_type_says(InlineButtonType type, string json) =>
        Assert.Equal(json, Json(new InlineKeyboardButton("Contoh", type, "x")));

    [Fact]
    public void A_type_of_button_that_is_none_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new InlineKeyboardButton("Contoh", (InlineButtonType)99, "x"));

    [Fact]
    public void Strings_become_buttons_in_place_of_the_keyboard()
    {
        ReplyMarkup? markup = new[] { "Ya", "Tidak" };
        Assert.Equal("""{"keyboard":[[{"text":"Ya"},{"text":"Tidak"}]],"resize_keyboard":true}""", Json(markup!));
    }

    [Fact]
    public void A_pair_becomes_a_button_under_the_message()
    {
        ReplyMarkup markup = ("Ya", "r|ya");
        Assert.Equal("""{"inline_keyboard":[[{"text":"Ya","callback_data":"r|ya"}]]}""", Json(markup));
    }

    [Fact]
    public void Buttons_may_ask_for_a_contact_or_a_place()
    {
        var keyboard = new ReplyKeyboardMarkup(resizeKeyboard: true)
            .AddButtons(KeyboardButton.WithRequestContact("Nomor"), KeyboardButton.WithRequestLocation("Tempat"))
            .AddNewRow("Batal");
        Assert.Equal(
            """{"keyboard":[[{"text":"Nomor","request_contact":true},{"text":"Tempat","request_location":true}],[{"text":"Batal"}]],"resize_keyboard":true}""",
            Json(keyboard));
    }

    [Fact]
    public void The_keyboard_can_be_taken_away_or_an_answer_asked_for()
    {
        Assert.Equal("""{"remove_keyboard":true}""", Json(ReplyMarkup.RemoveKeyboard));
        Assert.Equal("""{"force_reply":true,"input_field_placeholder":"Tulis"}""", Json(new ForceReplyMarkup { InputFieldPlaceholder = "Tulis" }));
    }

    private static string Json(ReplyMarkup markup) => JsonSerializer.Serialize(markup, JsonBotAPI.Options);

    private static string Json(InlineKeyboardButton button) => JsonSerializer.Serialize(button, JsonBotAPI.Options);
}
