namespace LaporBot.Simulator.Control;

sealed record AddPerson(string? Name, string? Username, string? LanguageCode, string? Side, string? Key, long? Id);

sealed record AddGroup(string? Title, string? Key, string? Side, IReadOnlyList<long>? Members, bool WithBot);

sealed record SetBotPresence(bool Present, long By);

sealed record SetMember(long Person, bool Present);

sealed record WriteMessage(long From, string? Text, int? ReplyTo, IReadOnlyList<string>? Files, string? Caption, string? MediaGroupId);

sealed record EditMessage(long? From, int MessageId, string? Text);

sealed record PressButton(long From, int MessageId, string? Data, int? Row, int? Column);

sealed record ShareLocation(long From, double Latitude, double Longitude);

sealed record ShareContact(long From, string? PhoneNumber, string? FirstName, long? UserId);

sealed record SendSticker(long From, string? Emoji);

sealed record MoveClock(double OffsetSeconds);

sealed record AdvanceClock(double Seconds);
