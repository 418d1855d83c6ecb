package de.zielforum.bench;

import java.util.Arrays;
import java.util.List;

/**
 * The outcome of one measured run.
 *
 * @param nanos how long each request took
 * @param seconds how long the run took
 * @param errors requests that were not answered with success
 */
record Latencies(long[] nanos, double seconds, int errors) {

    Latencies {
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** The latency that {@code share} of the requests did not exceed, in milliseconds. */
    double millis(double share) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * share))] / 1e6;
    }

    String words() {
        return "%,8.0f/s, p50 %.1f ms, p99 %.1f ms, %d Fehler"
                .formatted(perSecond(), millis(0.5), millis(0.99), errors);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
