package de.zielforum.proposal;

import java.time.Instant;

/** That a submission was given back, and why. */
public record ReturnView(Instant at, String reason, String by) {}
