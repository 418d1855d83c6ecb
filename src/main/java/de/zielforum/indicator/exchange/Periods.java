package de.zielforum.indicator.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** The years in the cells, headings and names of files. */
final class Periods {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern GERMAN_DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.((?:19|20)\\d\\d)");
    private static final Pattern ISO_DAY = Pattern.compile("((?:19|20)\\d\\d)-\\d\\d-\\d\\d(?:T.*)?");
    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private Periods() {}

    /** The year of a year or a day; the text itself when it is neither, as with months and quarters. */
    static String year(String cell) {
        if (YEAR.matcher(cell).matches()) {
            return cell;
        }
        var german = GERMAN_DAY.matcher(cell);
        if (german.matches()) {
            return german.group(1);
        }
        var iso = ISO_DAY.matcher(cell);
        return iso.matches() ? iso.group(1) : cell;
    }

    static boolean isPeriod(String cell) {
        return YEAR.matcher(year(cell)).matches();
    }

    /** The only year that a text names. */
    static Optional<String> within(String text) {
        var years = WITHIN.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    /** A text without the year it names, and without the day around it. */
    static String without(String text) {
        return text.replaceAll("(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?)?(?<!\\d)(?:19|20)\\d\\d(?!\\d)", " ")
                .strip();
    }
}
