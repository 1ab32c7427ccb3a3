using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Patterns;

/// <summary>A citizen who answers whatever he is asked until his report is sent, and writes the talk down.</summary>
internal sealed class PatternWalk
{
    private const int MostAnswers = 60;
    private readonly Incident _incident;
    private readonly Queue<Incident.Person> _toName;
    private readonly Queue<AttachmentKind> _toSend;
    private bool _kindTold;
    private bool _storyTold;
    private bool _linkSent;

    public PatternWalk(Incident incident)
    {
        _incident = incident;
        _toName = new Queue<Incident.Person>(incident.Accused);
        _toSend = new Queue<AttachmentKind>(incident.Evidence);
        Citizen = new Citizen { Now = new DateTimeOffset(incident.Reported.ToDateTime(new TimeOnly(5, 0)), TimeSpan.Zero), Reference = ReferenceData.Embedded };
        Talk = new Transcript(Citizen);
    }

    public Citizen Citizen { get; }

    public Transcript Talk { get; }

    /// <summary>The meter as it stood when the report was sent.</summary>
    public Completeness? Meter { get; private set; }

    /// <returns>How many taps and messages it took, from the first to the one that sent it.</returns>
    public int Send()
    {
        Talk.Commands("lapor");
        var acts = 1;
        for (; Citizen.Conversation.Draft is { } draft; acts++)
        {
            Assert.True(acts < MostAnswers, $"He is still asked: {Citizen.Hears}");
            Answer(draft);
        }

        return acts;
    }

    private void Answer(ReportDraft draft)
    {
        switch (draft.Step)
        {
            case ReportStep.AwaitingConsent:
                Talk.Presses("Setuju");
                break;
            case ReportStep.AwaitingViolation:
                Talk.Presses(Citizen.Shows(_incident.Breach) ? _incident.Breach : "Lainnya");
                break;
            case ReportStep.AwaitingDetail:
                SaysOrPresses(_incident.Detail, "Lewati");
                break;
            case ReportStep.AwaitingName when _incident.List is { } list:
                Talk.Says(list);
                break;
            case ReportStep.AwaitingName when _toName.Peek().NotAsn is not null && !_kindTold:
                Talk.Presses("Bukan ASN?");
                break;
            case ReportStep.AwaitingName:
                var person = _toName.Dequeue();
                Talk.Says($"{person.Name}, {person.Office}");
                break;
            case ReportStep.AwaitingAccusedList:
                Talk.Presses("Ya, pakai daftar");
                break;
            case ReportStep.AwaitingPersonKind:
                Talk.Presses(_toName.Peek().NotAsn!);
                _kindTold = true;
                break;
            case ReportStep.AwaitingDay when _toName.Count > 0:
                Talk.Presses("Tambah orang lain");
                break;
            case ReportStep.AwaitingDay:
                SaysOrPresses(_incident.When, "");
                break;
            case ReportStep.AwaitingPlace:
                Talk.Says(_incident.Where);
                break;
            case ReportStep.AwaitingKnownDay:
                SaysOrPresses(_incident.Learned, "Tidak tahu");
                break;
            case ReportStep.AwaitingStory when !_storyTold:
                Talk.Says(_incident.Story);
                _storyTold = true;
                break;
            case ReportStep.AwaitingStory:
                Talk.Presses("Lanjut");
                break;
            case ReportStep.AwaitingEvidence when _toSend.TryDequeue(out var kind):
                Talk.Sends(kind);
                break;
            case ReportStep.AwaitingEvidence when _incident.Link is { } link && !_linkSent:
                Talk.Says(link);
                _linkSent = true;
                break;
            case ReportStep.AwaitingEvidence:
                Talk.Presses(draft.Evidence.Count > 0 ? "Selesai" : "Belum punya bukti");
                break;
            case ReportStep.AwaitingAnonymity:
                Talk.Presses(_incident.KnownAs);
                break;
            case ReportStep.AwaitingAge:
                Talk.Presses("Ya, sudah");
                break;
            case ReportStep.AwaitingReporterName:
                Talk.Says("Saksi Contoh");
                break;
            case ReportStep.AwaitingReporterAddress:
                Talk.Presses("Lewati");
                break;
            case ReportStep.AwaitingReview:
                Meter = AdmissibilityMeter.Read(MeterPrompt.FactsOf(draft, Citizen.Reference), Citizen.Reference, DayOf(draft));
                Talk.Presses("Kirim");
                break;
            case ReportStep.AwaitingFileChoice:
                Talk.Presses("Tetap kirim");
                break;
            case ReportStep.AwaitingGuess:
                Talk.Presses("Tidak, kirim");
                break;
            default:
                throw new InvalidOperationException($"Nobody expected to be asked at {draft.Step}: {Citizen.Hears}");
        }
    }

    private DateOnly DayOf(ReportDraft draft) => Citizen.Reference.Regions.Find(draft.Region)?.DayOf(Citizen.Now) ?? _incident.Reported;

    private void SaysOrPresses(string? words, string otherwise)
    {
        if (words is null || Citizen.Shows(words))
        {
            Talk.Presses(words ?? otherwise);
        }
        else
        {
            Talk.Says(words);
        }
    }
}
