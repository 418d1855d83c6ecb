package de.zielforum.proposal;

import java.time.Instant;
import java.util.UUID;

/** A goal a proposal went into, in which version, and since when. */
public record GoalLink(UUID goal, String title, String path, int version, Instant at) {}
