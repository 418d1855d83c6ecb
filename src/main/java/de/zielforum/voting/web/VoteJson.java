package de.zielforum.voting.web;

import java.util.List;

/**
 * A vote.
 *
 * @param approve references of the options approved of; an empty list approves of none
 */
record VoteJson(List<String> approve) {}
