namespace LaporBot.Conversations.People;

/// <summary>What an officer may do (domain research 4.3); the Indonesian code stands beside each.</summary>
public enum Role
{
    /// <summary>PETUGAS_INTAKE: opens new reports, asks for data, routes what is not ours.</summary>
    Intake,

    /// <summary>VERIFIKATOR_SATGAS: accepts or rejects within seven days.</summary>
    Verifier,

    /// <summary>PENGKAJI_BAWASLU: finds whether the act was a breach.</summary>
    Reviewer,

    /// <summary>PENERUS_BKN: forwards to the PPK, records the sanction, reprimands.</summary>
    Forwarder,

    /// <summary>OPERATOR_PPK: the accused's own agency; never sees identity or raw chat.</summary>
    PpkOperator,

    /// <summary>ADMIN: invites officers and sets up groups; reads no case.</summary>
    Administrator,

    /// <summary>PENJAGA_BERKAS: looks at files that cannot be cleaned and decides whether officers get them; reads no report.</summary>
    Custodian,
}
