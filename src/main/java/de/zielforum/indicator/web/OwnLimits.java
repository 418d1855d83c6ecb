package de.zielforum.indicator.web;

import de.zielforum.indicator.statistics.Limits;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Limits between classes that a reader gives.
 *
 * @param given as they were written
 * @param numbers ascending; empty when none are given or they do not do
 * @param problem the message that says why they do not, or an empty text
 */
record OwnLimits(String given, List<BigDecimal> numbers, String problem) {

    static final OwnLimits NONE = new OwnLimits("", List.of(), "");

    private static final String NAME = "grenzen=";

    /** What could also be thousands, three digits behind a mark, is no number here. */
    private static final String NUMBER = "[-−]?(0[.,]\\d{1,4}|\\d{1,9}([.,]\\d{1,2})?)";

    /** What a query says about limits, or an empty text. */
    static String inQuery(String query) {
        if (query == null) {
            return "";
        }
        var given = Stream.of(query.split("&"))
                .filter(part -> part.startsWith(NAME))
                .map(part -> part.substring(NAME.length()))
                .findFirst()
                .orElse("");
        try {
            return URLDecoder.decode(given, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return given;
        }
    }

    /** Reads numbers between semicolons or blanks. */
    static OwnLimits of(String given) {
        if (given == null || given.isBlank()) {
            return NONE;
        }
        var words = Stream.of(given.strip().split("[;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || !words.stream().allMatch(word -> word.matches(NUMBER))) {
            return new OwnLimits(given, List.of(), "limitsNoNumbers");
        }
        if (words.size() > Limits.MOST) {
            return new OwnLimits(given, List.of(), "limitsTooMany");
        }
        var numbers = words.stream()
                .map(word -> new BigDecimal(word.replace(',', '.').replace('−', '-')))
                .toList();
        var ascending = IntStream.range(1, numbers.size())
                .allMatch(i -> numbers.get(i - 1).compareTo(numbers.get(i)) < 0);
        return ascending ? new OwnLimits(given, numbers, "") : new OwnLimits(given, List.of(), "limitsNotAscending");
    }

    public boolean any() {
        return !numbers.isEmpty();
    }

    /** As they stand in addresses; browsers and servers differ about a bare semicolon there. */
    String inAddress() {
        return numbers.stream()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("%3B"));
    }
}
