package de.zielforum.area;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When a version of an area is valid.
 *
 * @param from the first day, or null when it was always valid
 * @param until the day after the last one, or null while no end is known
 */
public record Validity(LocalDate from, LocalDate until) {

    /** Since ever and without an end. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** @throws IllegalArgumentException when it ends before it begins */
    public Validity {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether a year belongs to it: its last day decides, on which most figures of a year are taken. */
    public boolean inYear(int year) {
        return contains(lastDayOf(year));
    }

    /** The day that decides which version a year belongs to. */
    public static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** The last day, or null while no end is known. */
    public LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    /** The last year that belongs to it, or null while no end is known. */
    public Integer lastYear() {
        return until == null ? null : Integer.valueOf(until.getYear() - 1);
    }

    /** The day nearest to another on which it is valid. */
    LocalDate nearest(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return from;
        }
        return until != null && !day.isBefore(until) ? lastDay() : day;
    }

    /** A day on which it is valid, for one that has a beginning or an end. */
    LocalDate someDay() {
        return from != null ? from : lastDay();
    }

    boolean overlaps(Validity other) {
        return begins(from, other.until) && begins(other.from, until);
    }

    /** Whether one ends on the day on which the other begins. */
    boolean touches(Validity other) {
        return until != null && until.equals(other.from) || from != null && from.equals(other.until);
    }

    /** Both together, when they overlap or touch. */
    Validity with(Validity other) {
        return new Validity(
                from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from,
                until == null || other.until == null ? null : until.isAfter(other.until) ? until : other.until);
    }

    boolean startsBefore(Validity other) {
        return other.from != null && (from == null || from.isBefore(other.from));
    }

    boolean endsAfter(Validity other) {
        return other.until != null && (until == null || until.isAfter(other.until));
    }

    boolean endsWith(Validity other) {
        return Objects.equals(until, other.until);
    }

    private static boolean begins(LocalDate from, LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }
}
