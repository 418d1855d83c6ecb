package de.zielforum.voting;

import de.zielforum.participation.ProcessId;
import java.util.List;

/**
 * A ballot was counted and its result published, or an earlier one was recorded. Fired in the same transaction.
 *
 * @param outcomes in the order of the ballot
 */
public record BallotTallied(BallotId ballot, ProcessId process, List<OptionOutcome> outcomes) {}
