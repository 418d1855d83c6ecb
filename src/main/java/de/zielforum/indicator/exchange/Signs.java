package de.zielforum.indicator.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the signs are read that tables of official statistics put in place of a figure or beside it. German statistical offices
 * use the same ones everywhere (DIN 55301 and the notes in their publications and databases).
 *
 * <ul>
 *   <li>{@code 0} less than half of the last digit shown, but more than nothing: the value 0. Nothing more precise is known.
 *   <li>{@code -} nothing there: the value 0, because the offices define it as exactly zero.
 *   <li>{@code ...} the figure comes later: {@code missing}, because it is not known yet.
 *   <li>{@code .} unknown or to be kept secret: {@code suppressed}. The sign does not tell which of the two, and treating a
 *       secret as merely missing could let totals give it away.
 *   <li>{@code /} not reliable enough: {@code missing}, because nothing about persons is protected here, and there is no figure.
 *   <li>{@code x} makes no sense: {@code missing}.
 *   <li>{@code (12)} of limited value: the value with {@code provisional}, so that nobody takes it for firm.
 *   <li>{@code 12p} provisional and {@code 12s} estimated: {@code provisional}; {@code 12r} corrected: {@code final}.
 * </ul>
 */
public enum Signs {
    /** All signs as the offices define them. */
    OFFICIAL,
    /**
     * The same, except that {@code -} is read as {@code missing}: outside official tables many people write it for "no figure",
     * and a figure that is missing does less harm than a zero that is none.
     */
    CAUTIOUS;

    /** What stands in a cell: the text of the number, empty without one, and the status, empty when the sign tells none. */
    public record Reading(String value, String status) {}

    private static final Pattern LIMITED = Pattern.compile("\\(\\s*([^()]+?)\\s*\\)");
    private static final Pattern MARKED = Pattern.compile("([+-]?\\d[\\d.,\\u00A0\\u202F ]*)\\s?([prs])");

    /** The reading of a cell, or empty when it holds no sign (a plain number, or something else). */
    public Optional<Reading> read(String cell) {
        if (cell.isEmpty() || cell.length() > 40) {
            return Optional.empty();
        }
        var last = cell.charAt(cell.length() - 1);
        if (last >= '0' && last <= '9') {
            return Optional.empty();
        }
        return switch (cell) {
            case "-", "\u2013", "\u2014", "\u2212" ->
                Optional.of(this == OFFICIAL ? new Reading("0", "") : new Reading("", "missing"));
            case "...", "\u2026" -> Optional.of(new Reading("", "missing"));
            case ".", "\u00B7", "\u2022" -> Optional.of(new Reading("", "suppressed"));
            case "/", "x", "X" -> Optional.of(new Reading("", "missing"));
            default -> beside(cell);
        };
    }

    private static Optional<Reading> beside(String cell) {
        var limited = LIMITED.matcher(cell);
        if (limited.matches()) {
            return Optional.of(new Reading(limited.group(1), "provisional"));
        }
        var marked = MARKED.matcher(cell);
        if (marked.matches()) {
            return Optional.of(
                    new Reading(marked.group(1).strip(), marked.group(2).equals("r") ? "final" : "provisional"));
        }
        return Optional.empty();
    }
}
