package de.zielforum.indicator;

import java.time.Instant;

/**
 * The published figures of an indicator as somebody finds them in a list or a catalogue.
 *
 * @param german what the indicator says of itself in German; likewise {@code english}, which is German where nothing else is known
 * @param figures how many figures count
 * @param suppressed how many of them are kept secret
 * @param from the first year; likewise {@code until} the last
 * @param issued when figures were published first
 * @param modified when figures were published last
 */
public record DataOffer(
        IndicatorView german,
        IndicatorView english,
        long figures,
        long suppressed,
        int from,
        int until,
        Instant issued,
        Instant modified) {

    /** The indicator in a language. */
    public IndicatorView in(String language) {
        return language.equals("en") ? english : german;
    }

    /** The licence when it is one of those that are known by name; else null, and only its text counts. */
    public Licence licence() {
        return Licence.of(german.licence()).orElse(null);
    }
}
