package de.zielforum.voting;

import de.zielforum.participation.ProcessId;
import java.util.List;

/** An announced or open ballot was withdrawn, and there will be no result. Fired in the same transaction. */
public record BallotWithdrawn(BallotId ballot, ProcessId process, List<String> references, String reason) {}
