namespace Stateless;

/// <summary>
/// A table of states and triggers over a state that is kept inside or, by two functions, by somebody else.
/// One machine serves one thread at a time.
/// </summary>
public partial class StateMachine<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TState, StateNode> _nodes = [];
    private readonly Func<TState>? _read;
    private readonly Action<TState>? _write;
    private readonly TState _initialState;
    private readonly FiringMode _firingMode;
    private TState _kept = default!;
    private Action<TState, TTrigger, ICollection<string>?>? _onUnhandled;
    private Action<Transition>? _onTransitioned;
    private Action<Transition>? _onCompleted;

    public StateMachine(TState initialState)
        : this(initialState, FiringMode.Queued)
    {
    }

    public StateMachine(TState initialState, FiringMode firingMode)
    {
        _kept = initialState;
        _initialState = initialState;
        _firingMode = firingMode;
    }

    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator)
        : this(stateAccessor, stateMutator, FiringMode.Queued)
    {
    }

    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator, FiringMode firingMode)
    {
        ArgumentNullException.ThrowIfNull(stateAccessor);
        ArgumentNullException.ThrowIfNull(stateMutator);
        _read = stateAccessor;
        _write = stateMutator;
        _initialState = stateAccessor();
        _firingMode = firingMode;
    }

    public TState State
    {
        get => _read is null ? _kept : _read();
        private set
        {
            if (_write is null)
                _kept = value;
            else
                _write(value);
        }
    }

    private StateNode Current => Node(State);

    /// <summary>Opens the block of one state; a state may be configured in several blocks.</summary>
    public StateConfiguration Configure(TState state) => new(this, Node(state));

    /// <summary>Runs the activation actions of the current state, the outermost parent's first.</summary>
    public void Activate() => Current.Activate();

    /// <summary>Runs the deactivation actions of the current state, its own before its parents'.</summary>
    public void Deactivate() => Current.Deactivate();

    /// <summary>Replaces the exception that an unhandled trigger causes.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _onUnhandled = (state, trigger, _) => unhandledTriggerAction(state, trigger);
    }

    /// <summary>As above; the third value holds the unmet guards, or null where the trigger has no rule at all.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger, ICollection<string>?> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        _onUnhandled = unhandledTriggerAction;
    }

    /// <summary>Called after the old state was left and before the new one is entered.</summary>
    public void OnTransitioned(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _onTransitioned += onTransitionAction;
    }

    /// <summary>Called when the last entry action of the move is done.</summary>
    public void OnTransitionCompleted(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        _onCompleted += onTransitionAction;
    }

    public override string ToString() =>
        $"StateMachine {{ State = {State}, PermittedTriggers = {{ {string.Join(", ", Current.Permitted([]))} }}}}";

    private static bool Same(TState one, TState other) => EqualityComparer<TState>.Default.Equals(one, other);

    private StateNode Node(TState state)
    {
        if (!_nodes.TryGetValue(state, out var node))
            _nodes.Add(state, node = new StateNode(state));

        return node;
    }
}
