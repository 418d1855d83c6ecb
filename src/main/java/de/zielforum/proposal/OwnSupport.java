package de.zielforum.proposal;

import java.time.Instant;

/**
 * That somebody supports a proposal.
 *
 * @param versionNo the version they support
 * @param keptAtVersion the newest version at which they said to stay with theirs, or null
 */
public record OwnSupport(int versionNo, Instant givenAt, Integer keptAtVersion) {

    /** Whether there is a newer version that the supporter has not decided about. */
    public boolean toBeAsked(int newest) {
        return versionNo < newest && (keptAtVersion == null || keptAtVersion < newest);
    }
}
