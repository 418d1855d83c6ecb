package de.zielforum.participation.web;

import de.zielforum.participation.StepChange;
import de.zielforum.participation.StepView;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;

/** A step in words, in every template: {@code {step.label}}, {@code {step.inWords}}, {@code {step.stateWords}}. */
@TemplateExtension
class StepWords {

    private StepWords() {}

    /** What can be done: "Vorschläge einreichen". */
    static String label(StepView step) {
        return texts().say("participation", "kind", step.kind());
    }

    /** What can be done and how long, or from when. */
    static String inWords(StepView step) {
        return switch (step.phase()) {
            case OPEN, BEFORE -> label(step) + " " + stateWords(step);
            case AFTER, NONE -> label(step) + ": " + stateWords(step);
        };
    }

    /** How long it is still open, from when it will be, or since when it is over. */
    static String stateWords(StepView step) {
        return switch (step.phase()) {
            case BEFORE -> say("stepFrom", opensWords(step));
            case OPEN -> left(BerlinTime.days(now(), lastMoment(step.closes())));
            case AFTER, NONE -> say("stepOver", closesWords(step));
        };
    }

    private static String left(long days) {
        if (days <= 0) {
            return say("stepToday");
        }
        return days == 1 ? say("stepTomorrow") : say("stepDays", days);
    }

    /** The opening; without a time of day when it is the beginning of a day. */
    static String opensWords(StepView step) {
        return opensWords(step.opens());
    }

    /** The last day, or the day and time when it ends within a day. */
    static String closesWords(StepView step) {
        return closesWords(step.closes());
    }

    static String opensWords(StepChange change) {
        return opensWords(change.opens());
    }

    static String closesWords(StepChange change) {
        return closesWords(change.closes());
    }

    static String label(StepChange change) {
        return texts().say("participation", "kind", change.kind());
    }

    /** Who may take part. */
    static String who(StepView step) {
        return texts().say("participation", "participants", step.participants());
    }

    /** The kind of badge that goes with the state. */
    static String badge(StepView step) {
        return switch (step.phase()) {
            case OPEN -> "open";
            case BEFORE -> "info";
            case AFTER, NONE -> "neutral";
        };
    }

    private static String opensWords(Instant opens) {
        return midnight(opens)
                ? BerlinTime.date(opens, texts().language())
                : BerlinTime.dateTime(opens, texts().language());
    }

    private static String closesWords(Instant closes) {
        return midnight(closes)
                ? BerlinTime.date(lastMoment(closes), texts().language())
                : BerlinTime.dateTime(closes, texts().language());
    }

    private static Instant lastMoment(Instant closes) {
        return closes.minusNanos(1000);
    }

    private static boolean midnight(Instant instant) {
        return instant.atZone(BerlinTime.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String say(String key, Object... arguments) {
        return texts().say("participation", key, arguments);
    }

    private static Texts texts() {
        return Arc.container().instance(Texts.class).get();
    }

    private static Instant now() {
        return Arc.container().instance(Clock.class).get().instant();
    }
}
