package de.zielforum.deliberation;

/** What a contribution does for the discussion. */
public enum ContributionKind {
    FOR,
    AGAINST,
    QUESTION,
    REMARK
}
