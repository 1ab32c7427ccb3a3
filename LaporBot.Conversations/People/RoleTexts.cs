using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.People;

/// <summary>A role in words: its name, and what it may do.</summary>
public static class RoleTexts
{
    private static readonly Dictionary<Role, (string Name, string Duty)> s_texts = new()
    {
        [Role.Intake] = ("work.RoleIntake", "work.DutyIntake"),
        [Role.Verifier] = ("work.RoleVerifier", "work.DutyVerifier"),
        [Role.Reviewer] = ("work.RoleReviewer", "work.DutyReviewer"),
        [Role.Forwarder] = ("work.RoleForwarder", "work.DutyForwarder"),
        [Role.PpkOperator] = ("work.RolePpkOperator", "work.DutyPpkOperator"),
        [Role.Administrator] = ("work.RoleAdministrator", "work.DutyAdministrator"),
        [Role.Custodian] = ("file.RoleCustodian", "file.DutyCustodian"),
    };

    public static Sentence NameOf(Role role) => new(s_texts[role].Name);

    public static Sentence DutyOf(Role role) => new(s_texts[role].Duty);

    /// <summary>One line for each role.</summary>
    public static IEnumerable<Sentence> Listed(IEnumerable<Role> roles) => roles.Select(role => new Sentence("work.Bullet", NameOf(role)));
}
