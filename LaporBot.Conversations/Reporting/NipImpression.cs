namespace LaporBot.Conversations.Reporting;

/// <summary>What a typed employee number looks like; never more than a likeness. Whatever does not fit is taken with a remark.</summary>
public enum NipImpression
{
    /// <summary>No digit in it: it answers another question.</summary>
    NoNumber,

    /// <summary>Not 18 digits.</summary>
    WrongLength,

    /// <summary>Something between the digits that is neither a space nor a dot.</summary>
    WrongCharacters,

    /// <summary>Digits 1 to 8 are no day, or one that has not come.</summary>
    WrongBirth,

    /// <summary>Digits 9 to 12 are no year in which somebody born then could be appointed.</summary>
    WrongYear,

    /// <summary>Digit 15 is neither 1 nor 2.</summary>
    WrongSex,

    /// <summary>Digits 16 to 18 are 000.</summary>
    WrongSerial,

    /// <summary>Digits 13 and 14 can be a month: probably a civil servant's NIP.</summary>
    LikePns,

    /// <summary>Digits 13 and 14 are no month: probably a contract employee's NI PPPK.</summary>
    LikePppk,
}
