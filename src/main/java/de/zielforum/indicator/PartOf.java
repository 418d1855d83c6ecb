package de.zielforum.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says that the counts of an indicator contribute to those of another.
 *
 * @param total key of the other
 * @param breakdown in which way it is broken down, such as by sex or by age; empty where there is only one way. All parts of one
 *     breakdown add up to the total
 */
record PartOf(String total, String breakdown) {

    private static final Pattern ONE = Pattern.compile("([a-z0-9][a-z0-9-]{0,59})(?::([\\p{L}0-9-]{1,60}))?");

    /**
     * Reads {@code total} or {@code total:breakdown}, several of them separated by blanks.
     *
     * @return empty when the text is something else, or names a total twice
     */
    static Optional<List<PartOf>> read(String text) {
        var read = new ArrayList<PartOf>();
        for (var one : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            var parts = ONE.matcher(one);
            if (!parts.matches()
                    || read.stream().anyMatch(known -> known.total().equals(parts.group(1)))) {
                return Optional.empty();
            }
            read.add(new PartOf(parts.group(1), parts.group(2) == null ? "" : parts.group(2)));
        }
        return Optional.of(List.copyOf(read));
    }
}
