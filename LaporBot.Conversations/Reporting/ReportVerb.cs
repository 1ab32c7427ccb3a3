namespace LaporBot.Conversations.Reporting;

/// <summary>What a button of the report dialogue means; short, since a code has 64 bytes.</summary>
internal static class ReportVerb
{
    public const string Agree = "yes";
    public const string Refuse = "no";
    public const string Violation = "v";
    public const string Unsure = "un";
    public const string GuideAnswer = "ga";
    public const string OpenList = "list";
    public const string NotAsn = "na";
    public const string PersonKind = "kd";
    public const string Page = "pg";
    public const string Keep = "keep";
    public const string Skip = "skip";
    public const string Today = "d0";
    public const string Yesterday = "d1";
    public const string OwnWords = "own";
    public const string Region = "rg";
    public const string StoryDone = "next";
    public const string StoryAnew = "anew";
    public const string EvidenceDone = "done";
    public const string EvidenceList = "ls";
    public const string RemoveEvidence = "rm";
    public const string Nameless = "a0";
    public const string SealedName = "a1";
    public const string OpenName = "a2";
    public const string OpenNameAgain = "a3";
    public const string OldEnough = "ag1";
    public const string TooYoung = "ag0";
    public const string Change = "ch";
    public const string PickAccused = "acc";
    public const string RemoveAccused = "del";
    public const string AccusedDone = "ok";
    public const string AccusedPage = "ap";
    public const string ListPage = "lp";
    public const string ListRemove = "lr";
    public const string ListTaken = "lt";
    public const string AsListed = "file";
    public const string PlaceOffered = "loc";
    public const string Send = "send";
    public const string CoverLeak = "cov";
    public const string KeepLeak = "let";
    public const string LeaksSettled = "clr";
    public const string Unguessable = "sure";
    public const string VerifierPart = "vp";
    public const string GiveBack = "gb";
    public const string Back = "back";
    public const string Cancel = "x";
    public const string Drop = "drop";
    public const string GoOn = "go";
    public const string ForBefore = "prev";
    public const string Ignore = "ign";
    public const string TakeBack = "tb";
}
