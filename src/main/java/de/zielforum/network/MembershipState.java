package de.zielforum.network;

import java.time.Instant;

/** How far an organisation has come with a network. */
public enum MembershipState {
    APPLIED,
    INVITED,
    MEMBER,
    /** Left, or took the application or invitation back. */
    LEFT,
    DECLINED;

    static MembershipState of(Instant invitedAt, Instant joinedAt, Instant declinedAt, Instant leftAt) {
        if (leftAt != null) {
            return LEFT;
        }
        if (declinedAt != null) {
            return DECLINED;
        }
        if (joinedAt != null) {
            return MEMBER;
        }
        return invitedAt != null ? INVITED : APPLIED;
    }
}
