package de.zielforum.indicator.web;

import de.zielforum.area.AreaColumns;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What is said about a file of areas.
 *
 * @param ticked {@code ja} when the file is a stand of its own
 * @param from first year or day on which its areas are valid, or an empty text
 * @param until last year or day, or an empty text
 * @param codeColumn the column of the codes, or an empty text to let it be guessed; likewise the other columns
 * @param level the level of all areas when no column tells it, or an empty text
 */
record AreaForm(
        @RestForm("gebietsstand") String ticked,
        @RestForm("gueltig-ab") String from,
        @RestForm("gueltig-bis") String until,
        @RestForm("spalte-code") String codeColumn,
        @RestForm("spalte-name") String nameColumn,
        @RestForm("spalte-ebene") String levelColumn,
        @RestForm("spalte-parent") String parentColumn,
        @RestForm("ebene") String level) {

    static final AreaForm EMPTY = new AreaForm("", "", "", "", "", "", "", "");

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    AreaForm {
        ticked = ticked == null ? "" : ticked;
        from = from == null ? "" : from.strip();
        until = until == null ? "" : until.strip();
        codeColumn = codeColumn == null ? "" : codeColumn.strip();
        nameColumn = nameColumn == null ? "" : nameColumn.strip();
        levelColumn = levelColumn == null ? "" : levelColumn.strip();
        parentColumn = parentColumn == null ? "" : parentColumn.strip();
        level = level == null ? "" : level;
    }

    public boolean isStand() {
        return !ticked.isEmpty();
    }

    /** Where everything stands in the file. */
    AreaColumns columns() {
        return new AreaColumns(
                codeColumn,
                nameColumn,
                levelColumn,
                parentColumn,
                AreaLevel.of(level).orElse(null));
    }

    /** What does not fit, by field; the words of a message are asked for by its key. */
    Map<String, String> check(UnaryOperator<String> words) {
        var errors = new LinkedHashMap<String, String>();
        var days = new HashMap<String, LocalDate>();
        read("gueltig-ab", from, false, words, days, errors);
        read("gueltig-bis", until, true, words, days, errors);
        if (errors.isEmpty() && isStand() && days.isEmpty()) {
            errors.put("gueltig-ab", words.apply("standWithoutTime"));
        } else if (!isStand() && !(from + until).isEmpty()) {
            errors.put("gebietsstand", words.apply("timeWithoutStand"));
        } else if (days.size() == 2 && !days.get("gueltig-ab").isBefore(days.get("gueltig-bis"))) {
            errors.put("gueltig-bis", words.apply("endsBeforeItBegins"));
        }
        return errors;
    }

    private static void read(
            String field,
            String text,
            boolean end,
            UnaryOperator<String> words,
            Map<String, LocalDate> days,
            Map<String, String> errors) {
        try {
            day(text, end).ifPresent(day -> days.put(field, day));
        } catch (DateTimeException e) {
            errors.put(field, words.apply("noTime"));
        }
    }

    /** The stand, after {@link #check} found nothing; empty when the file describes the areas of today. */
    Optional<Validity> stand() {
        return isStand()
                ? Optional.of(new Validity(
                        day(from, false).orElse(null), day(until, true).orElse(null)))
                : Optional.empty();
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
