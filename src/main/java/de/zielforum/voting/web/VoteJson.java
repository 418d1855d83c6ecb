package de.zielforum.voting.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vote.
 *
 * @param approve references of the options approved of; an empty list approves of none
 */
@Schema(name = "Vote")
record VoteJson(List<String> approve) {}
