using Stateless;

namespace LaporBot.Conversations.Reporting;

/// <summary>Asks the table where a trigger leads. Building the table costs more than asking it, so each thread keeps one and lays it over the draft at hand.</summary>
internal sealed class ReportLens
{
    private static readonly ReportDraft s_nothing = new();

    [ThreadStatic]
    private static ReportLens? s_ofThisThread;

    private readonly StateMachine<ReportStep, ReportTrigger> _table;
    private ReportDraft _draft = s_nothing;

    private ReportLens() => _table = ReportTable.Over(() => _draft, step => _draft = _draft with { Step = step });

    /// <returns>Null when the trigger is not permitted where the draft stands.</returns>
    public static ReportDraft? Moved(ReportDraft draft, ReportTrigger trigger) => (s_ofThisThread ??= new ReportLens()).Move(draft, trigger);

    private ReportDraft? Move(ReportDraft draft, ReportTrigger trigger)
    {
        _draft = draft;
        try
        {
            if (!_table.CanFire(trigger))
            {
                return null;
            }

            _table.Fire(trigger);
            return _draft;
        }
        finally
        {
            // Nobody's words stay behind on a thread.
            _draft = s_nothing;
        }
    }
}
