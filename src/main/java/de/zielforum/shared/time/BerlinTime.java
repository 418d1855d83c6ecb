package de.zielforum.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Points in time as people in Germany read and write them. Stored times are instants; shown times are Europe/Berlin. */
public final class BerlinTime {

    /** The time zone of every page. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private BerlinTime() {}

    /** The day as "3. März 2027" or "3 March 2027". */
    public static String date(LocalDate day, Locale locale) {
        return (german(locale) ? GERMAN_DAY : ENGLISH_DAY).format(day);
    }

    /** The day of an instant as "3. März 2027" or "3 March 2027". */
    public static String date(Instant instant, Locale locale) {
        return date(instant.atZone(ZONE).toLocalDate(), locale);
    }

    /** Day and time as "3. März 2027, 18:00 Uhr" or "3 March 2027, 18:00". */
    public static String dateTime(Instant instant, Locale locale) {
        var time = CLOCK.format(instant.atZone(ZONE));
        return date(instant, locale) + ", " + time + (german(locale) ? " Uhr" : "");
    }

    /** The value for an {@code input type=datetime-local}. */
    public static String input(Instant instant) {
        return instant == null ? "" : INPUT.format(instant.atZone(ZONE));
    }

    /**
     * Reads what an {@code input type=datetime-local} sends, as Berlin time.
     *
     * @throws java.time.DateTimeException when the text is no date and time
     */
    public static Instant parse(String text) {
        return LocalDateTime.parse(text.strip()).atZone(ZONE).toInstant();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atTime(LocalTime.MIN).atZone(ZONE).toInstant();
    }

    /** Whole days from one instant to another by the calendar in Berlin; negative when {@code to} is earlier. */
    public static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(
                from.atZone(ZONE).toLocalDate(), to.atZone(ZONE).toLocalDate());
    }

    private static boolean german(Locale locale) {
        return locale.getLanguage().equals("de");
    }
}
