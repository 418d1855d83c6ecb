package de.zielforum.indicator;

import de.zielforum.area.AreaColumns;
import de.zielforum.area.AreaImport;
import de.zielforum.area.Areas;
import de.zielforum.area.Validity;
import de.zielforum.person.Viewer;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a file of areas is to be taken, as somebody wrote it: at the work bench or on the command line.
 *
 * @param from first year or day on which its areas are valid, or an empty text
 * @param until last year or day, or an empty text; without both the file describes the areas of today
 */
public record AreaOrder(String from, String until, AreaColumns columns) {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Whether it names a time, so that the file is a stand of its own. */
    public boolean named() {
        return !(from + until).isEmpty();
    }

    /**
     * What does not fit about the time.
     *
     * @param words the words of a message by its key
     * @return messages by the name under which the caller asked for the beginning and the end
     */
    public Map<String, String> check(String fromName, String untilName, UnaryOperator<String> words) {
        var errors = new LinkedHashMap<String, String>();
        if (!readable(from)) {
            errors.put(fromName, words.apply("noTime"));
        }
        if (!readable(until)) {
            errors.put(untilName, words.apply("noTime"));
        }
        if (errors.isEmpty() && !from.isEmpty() && !until.isEmpty()) {
            if (!day(from, false).orElseThrow().isBefore(day(until, true).orElseThrow())) {
                errors.put(untilName, words.apply("endsBeforeItBegins"));
            }
        }
        return errors;
    }

    /** Brings a file in, after {@link #check} found nothing. */
    public AreaImport bringIn(Areas areas, Viewer viewer, InputStream file) {
        return named()
                ? areas.importStand(
                        viewer,
                        file,
                        new Validity(
                                day(from, false).orElse(null), day(until, true).orElse(null)),
                        columns)
                : areas.importAreas(viewer, file, columns);
    }

    private static boolean readable(String text) {
        try {
            day(text, false);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The first day, or the day after the last one, of a year, a German or an international date.
     *
     * @throws DateTimeException when the text is none
     */
    private static Optional<LocalDate> day(String text, boolean end) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("[12]\\d{3}")) {
            return Optional.of(LocalDate.of(Integer.parseInt(text) + (end ? 1 : 0), 1, 1));
        }
        var day = text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
        return Optional.of(end ? day.plusDays(1) : day);
    }
}
