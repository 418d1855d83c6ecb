package de.zielforum.voting;

import de.zielforum.participation.ProcessId;
import java.util.List;

/** A ballot was announced; its options are frozen from now on. Fired in the same transaction. */
public record BallotAnnounced(BallotId ballot, ProcessId process, List<String> references) {}
