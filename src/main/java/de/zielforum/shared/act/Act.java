package de.zielforum.shared.act;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody did something to something: fired as a CDI event inside the transaction that changes it, so that the change and
 * its record in the journal are stored together or not at all.
 *
 * @param actor the person's id, or null when the system acted by time
 * @param verb what was done, {@code feature.verb} in the past tense, for example {@code proposal.submitted}; the journal
 *     words it by the key {@code proposal_submitted} of its message bundle
 * @param subject the id of what it was done to
 * @param title how the subject is called, frozen at the time of the act; empty for people, whose names must stay erasable
 * @param path the page of the subject, or null when it has none
 * @param details further words worth keeping, for example the reason of a moderation decision; never the content of a vote
 */
public record Act(UUID actor, String verb, UUID subject, String title, String path, Map<String, String> details) {

    public Act {
        details = Map.copyOf(details);
    }

    public Act(UUID actor, String verb, UUID subject, String title, String path) {
        this(actor, verb, subject, title, path, Map.of());
    }
}
