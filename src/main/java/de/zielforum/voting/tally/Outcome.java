package de.zielforum.voting.tally;

/**
 * What came out for one option.
 *
 * @param reference which option
 * @param approvals on how many ballots it is approved of
 * @param accepted whether the rule accepts it
 * @param byLot whether equal numbers made the lot decide about it
 */
public record Outcome(String reference, long approvals, boolean accepted, boolean byLot) {}
