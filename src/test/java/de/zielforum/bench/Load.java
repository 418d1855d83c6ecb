package de.zielforum.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Several connections that ask for one page after the other, as fast as the answers come. */
record Load(int port, int connections) {

    private record Share(long[] nanos, int errors) {}

    /** Asks for the pages in turn until the time is over. */
    Latencies run(List<byte[]> requests, Duration time) throws Exception {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var begin = System.nanoTime();
            var running = new ArrayList<Future<Share>>();
            for (int c = 0; c < connections; c++) {
                var first = c * requests.size() / connections;
                running.add(threads.submit(() -> ask(requests, first, begin + time.toNanos())));
            }
            var nanos = LongStream.empty();
            var errors = 0;
            for (var each : running) {
                nanos = LongStream.concat(nanos, Arrays.stream(each.get().nanos()));
                errors += each.get().errors();
            }
            return new Latencies(nanos.toArray(), (System.nanoTime() - begin) / 1e9, errors);
        }
    }

    private Share ask(List<byte[]> requests, int first, long end) throws IOException {
        var nanos = new long[1_024];
        var asked = 0;
        var errors = 0;
        try (var http = new HttpConnection(port)) {
            for (var begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                if (http.status(requests.get((first + asked) % requests.size())) != 200) {
                    errors++;
                }
                if (asked == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * asked);
                }
                nanos[asked++] = System.nanoTime() - begin;
            }
        }
        return new Share(Arrays.copyOf(nanos, asked), errors);
    }
}
