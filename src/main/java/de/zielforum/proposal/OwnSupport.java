package de.zielforum.proposal;

import java.time.Instant;

/**
 * That somebody supports a proposal.
 *
 * @param versionNo the version they support
 * @param keptAtVersion the newest version they have decided about; theirs, or a newer one at which they stayed with theirs
 */
public record OwnSupport(int versionNo, Instant givenAt, int keptAtVersion) {

    /** Whether there is a newer version that the supporter has not decided about. */
    public boolean toBeAsked(int newest) {
        return versionNo < newest && keptAtVersion < newest;
    }
}
