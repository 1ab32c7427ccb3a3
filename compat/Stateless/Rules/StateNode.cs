using Stateless.Rules;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>One state with its rules, its actions and its place in the tree.</summary>
    internal sealed class StateNode(TState state)
    {
        // The published package passes this text where a parameter's name belongs.
        private static readonly string NoActionInside =
            "The configuration is incorrect, no action assigned to this internal transition.";

        private List<Rule>? _rules;

        public TState State => state;

        public StateNode? Parent { get; private set; }

        public List<StateNode>? Children { get; private set; }

        public List<Step>? Entries { get; set; }

        public List<Step>? Exits { get; set; }

        public List<Step>? Activations { get; set; }

        public List<Step>? Deactivations { get; set; }

        public bool HasInitial { get; private set; }

        public TState Initial { get; private set; } = default!;

        public IEnumerable<IGrouping<TTrigger, Rule>> RulesByTrigger =>
            (_rules ?? []).GroupBy(rule => rule.Trigger);

        public void Add(Rule rule)
        {
            RefuseNull(rule.Trigger);
            (_rules ??= []).Add(rule);
        }

        public void PlaceUnder(StateNode parent)
        {
            Parent = parent;
            (parent.Children ??= []).Add(this);
        }

        public void StartIn(TState substate)
        {
            Initial = substate;
            HasInitial = true;
        }

        public bool HasChild(TState substate) =>
            Children is not null && Children.Exists(child => Same(child.State, substate));

        public bool Includes(TState other)
        {
            if (Same(state, other))
                return true;

            if (Children is null)
                return false;

            foreach (var child in Children)
            {
                if (child.Includes(other))
                    return true;
            }

            return false;
        }

        public bool IsIncludedIn(TState other) =>
            Same(state, other) || (Parent is not null && Parent.IsIncludedIn(other));

        public void Enter(Transition transition)
        {
            if (!transition.IsReentry)
            {
                if (Includes(transition.Source))
                    return;

                if (transition is not InitialTransition)
                    Parent?.Enter(transition);
            }

            RunAll(Entries, transition);
        }

        public void Exit(Transition transition)
        {
            if (transition.IsReentry)
            {
                RunAll(Exits, transition);
                return;
            }

            for (var left = this; left is not null && !left.Includes(transition.Destination); left = left.Parent)
                RunAll(left.Exits, transition);
        }

        public void Activate()
        {
            Parent?.Activate();
            Activations?.ForEach(action => action.Run());
        }

        public void Deactivate()
        {
            Deactivations?.ForEach(action => action.Run());
            Parent?.Deactivate();
        }

        /// <summary>Runs the action of the nearest rule. The guards are asked once more, as the published package does.</summary>
        public void ActInside(Transition transition, object[] args)
        {
            var nearest = this;
            var found = FindHere(transition.Trigger, args).Rule;
            while (found is null && nearest.Parent is { } parent)
            {
                nearest = parent;
                found = nearest.FindHere(transition.Trigger, args).Rule;
            }

            if (found is not InternalRule inside)
                throw new ArgumentNullException(NoActionInside);

            inside.Act(transition);
        }

        /// <summary>Asks this state, then its parents; a parent that knows the trigger has the last word.</summary>
        /// <exception cref="InvalidOperationException">Two rules of one state apply.</exception>
        public Verdict Find(TTrigger trigger, object[] args)
        {
            var here = FindHere(trigger, args);
            if (here.Rule is not null || Parent is null)
                return here;

            var above = Parent.Find(trigger, args);
            return above == default ? here : above;
        }

        public List<TTrigger> Permitted(object[] args)
        {
            var here = RulesByTrigger.Where(rules => rules.Any(Applies)).Select(rules => rules.Key).ToList();
            return Parent is null ? here : here.Union(Parent.Permitted(args)).ToList();

            bool Applies(Rule rule)
            {
                List<Guard>? unmet = null;
                return rule.Applies(args, ref unmet);
            }
        }

        private static void RunAll(List<Step>? actions, Transition transition)
        {
            if (actions is null)
                return;

            foreach (var action in actions)
                action.Run(transition);
        }

        private Verdict FindHere(TTrigger trigger, object[] args)
        {
            if (_rules is null)
                return default;

            Rule? found = null;
            List<Guard>? unmet = null;
            var unmetByFirst = 0;
            var ambiguous = false;
            foreach (var rule in _rules)
            {
                if (!EqualityComparer<TTrigger>.Default.Equals(rule.Trigger, trigger))
                    continue;

                var applies = rule.Applies(args, ref unmet);
                if (!applies && unmetByFirst == 0)
                    unmetByFirst = unmet!.Count;

                ambiguous |= applies && found is not null;
                found = applies ? rule : found;
            }

            if (ambiguous)
                throw new InvalidOperationException(
                    $"Multiple permitted exit transitions are configured from state '{state}' for trigger '{trigger}'. Guard clauses must be mutually exclusive.");

            return new Verdict(found, found is null && unmet is not null ? Sentences(unmet, unmetByFirst) : null);
        }

        // The first rule's sentences stand as they are; later ones are added where they say something new.
        private static List<string> Sentences(List<Guard> unmet, int unmetByFirst)
        {
            var sentences = new List<string>(unmet.Count);
            for (var index = 0; index < unmet.Count; index++)
            {
                var sentence = unmet[index].Info.Description;
                if (index < unmetByFirst || !sentences.Contains(sentence))
                    sentences.Add(sentence);
            }

            return sentences;
        }
    }
}
