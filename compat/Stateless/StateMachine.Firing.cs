namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private Queue<(TTrigger Trigger, object[] Args)>? _waiting;
    private bool _firing;

    /// <summary>Moves by the current state's rule for the trigger.</summary>
    /// <exception cref="InvalidOperationException">No rule, or more than one, applies.</exception>
    public void Fire(TTrigger trigger) => Take(trigger, []);

    /// <exception cref="ArgumentException">The arguments do not fit the trigger's parameters.</exception>
    public void Fire(TriggerWithParameters trigger, params object[] args)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Take(trigger.Trigger, args);
    }

    public void Fire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Take(trigger.Trigger, [arg0!]);
    }

    public void Fire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Take(trigger.Trigger, [arg0!, arg1!]);
    }

    public void Fire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Take(trigger.Trigger, [arg0!, arg1!, arg2!]);
    }

    private void Take(TTrigger trigger, object[] args)
    {
        switch (_firingMode)
        {
            case FiringMode.Immediate:
                Handle(trigger, args);
                break;
            case FiringMode.Queued:
                TakeInTurn(trigger, args);
                break;
            default:
                throw new InvalidOperationException("The firing mode has not been configured!");
        }
    }

    private void TakeInTurn(TTrigger trigger, object[] args)
    {
        // Triggers left behind by a move that failed come before the new one.
        if (_firing || _waiting is { Count: > 0 })
        {
            _waiting ??= new();
            _waiting.Enqueue((trigger, args));
            if (_firing)
                return;
        }

        _firing = true;
        try
        {
            if (_waiting is null or { Count: 0 })
                Handle(trigger, args);

            while (_waiting is not null && _waiting.TryDequeue(out var next))
                Handle(next.Trigger, next.Args);
        }
        finally
        {
            _firing = false;
        }
    }

    private void Handle(TTrigger trigger, object[] args)
    {
        RefuseNull(trigger);
        if (_parameters is not null && _parameters.TryGetValue(trigger, out var expected))
            expected.ValidateParameters(args);

        var source = State;
        var node = Node(source);
        var verdict = node.Find(trigger, args);

        switch (verdict.Rule)
        {
            case null:
                Refuse(source, trigger, verdict.Unmet);
                break;
            case ReentryRule reentry:
                Reenter(node, new Transition(source, reentry.Destination, trigger, args));
                break;
            case DynamicRule dynamic:
                Move(node, new Transition(source, dynamic.Choose(args), trigger, args));
                break;
            // A parent's move into this very state is no move: only PermitReentry enters a state again.
            case MoveRule move when !Same(source, move.Destination):
                Move(node, new Transition(source, move.Destination, trigger, args));
                break;
            case InternalRule:
                Current.ActInside(new Transition(source, source, trigger, args), args);
                break;
        }
    }

    private void Refuse(TState state, TTrigger trigger, List<string>? unmet)
    {
        if (_onUnhandled is not null)
            _onUnhandled(state, trigger, unmet);
        else if (unmet is not null)
            throw new InvalidOperationException(
                $"Trigger '{trigger}' is valid for transition from state '{state}' but a guard conditions are not met. Guard descriptions: '{string.Join(", ", unmet)}'.");
        else
            throw new InvalidOperationException(
                $"No valid leaving transitions are permitted from state '{state}' for trigger '{trigger}'. Consider ignoring the trigger.");
    }

    private void Move(StateNode left, Transition transition)
    {
        left.Exit(transition);
        State = transition.Destination;
        _onTransitioned?.Invoke(transition);

        var reached = Enter(Node(transition.Destination), transition);
        if (!Same(reached.State, State))
            State = reached.State;

        _onCompleted?.Invoke(new Transition(transition.Source, State, transition.Trigger, transition.Parameters));
    }

    // The rule may stand at a parent: then the substate is left first, and the parent left and entered anew.
    private void Reenter(StateNode left, Transition transition)
    {
        left.Exit(transition);
        var again = Node(transition.Destination);
        if (!transition.IsReentry)
        {
            transition = new Transition(
                transition.Destination, transition.Destination, transition.Trigger, transition.Parameters);
            again.Exit(transition);
        }

        _onTransitioned?.Invoke(transition);
        var reached = Enter(again, transition);
        _onCompleted?.Invoke(transition);
        State = reached.State;
    }

    private StateNode Enter(StateNode node, Transition transition)
    {
        node.Enter(transition);
        if (_firingMode == FiringMode.Immediate && !Same(State, transition.Destination))
        {
            node = Current;
            transition = new Transition(transition.Source, State, transition.Trigger, transition.Parameters);
        }

        return node.HasInitial ? EnterInitial(node, transition) : node;
    }

    private StateNode EnterInitial(StateNode parent, Transition transition)
    {
        if (!parent.HasChild(parent.Initial))
            throw new InvalidOperationException(
                $"The target ({parent.Initial}) for the initial transition is not a substate.");

        _onTransitioned?.Invoke(
            new Transition(transition.Destination, parent.Initial, transition.Trigger, transition.Parameters));
        return Enter(
            Node(parent.Initial),
            new InitialTransition(transition.Source, parent.Initial, transition.Trigger, transition.Parameters));
    }

    private static void RefuseNull<TKey>(TKey key)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
    }
}
