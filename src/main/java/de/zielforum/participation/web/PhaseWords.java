package de.zielforum.participation.web;

import de.zielforum.participation.PhaseTime;
import de.zielforum.participation.PhaseView;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** A phase in words. */
@TemplateExtension
class PhaseWords {

    private PhaseWords() {}

    /** Its days, or the loose words as they were written. */
    static String when(PhaseView phase) {
        if (phase.from() == null) {
            return phase.loosely();
        }
        var texts = Arc.container().instance(Texts.class).get();
        var from = BerlinTime.date(phase.from(), texts.language());
        return phase.from().equals(phase.until())
                ? from
                : texts.say("participation", "phaseDays", from, BerlinTime.date(phase.until(), texts.language()));
    }

    /** Its place on the timeline. */
    static String moment(PhaseView phase) {
        return switch (phase.time()) {
            case PAST -> "done";
            case NOW -> "current";
            case AHEAD -> "open";
        };
    }

    /** Says so when the phase is under way; empty otherwise. */
    static String note(PhaseView phase) {
        return phase.time() == PhaseTime.NOW
                ? Arc.container().instance(Texts.class).get().say("participation", "phaseNow")
                : "";
    }
}
