package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everybody knows that parts add up to a total.
 *
 * @param total the number of the total among the cells; likewise {@code parts}
 * @param slack how far the sum may be off because some of the numbers are rounded
 */
record CountLink(int total, List<Integer> parts, BigDecimal slack) {

    CountLink {
        parts = List.copyOf(parts);
    }

    IntStream cells() {
        return IntStream.concat(IntStream.of(total), parts.stream().mapToInt(Integer::intValue));
    }
}
