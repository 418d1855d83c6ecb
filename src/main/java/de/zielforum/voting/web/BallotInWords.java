package de.zielforum.voting.web;

/**
 * What a page says about a ballot.
 *
 * @param state the state as a badge, {@code kind} its colour
 * @param lead the answer to "what can I do here now"
 * @param rule when something is accepted
 * @param who who stands on the roll
 * @param roll how many those are
 */
public record BallotInWords(String state, String kind, String lead, String rule, String who, String roll) {}
