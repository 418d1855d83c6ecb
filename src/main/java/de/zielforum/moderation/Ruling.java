package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import java.time.Instant;

/** By which rule, why, by whom and when something is decided. */
record Ruling(NetiquetteRule rule, String reason, PersonId by, Instant at) {}
