package de.zielforum.localstack;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must stop when this process ends, in the reverse order of its start, as the application needs the database. */
final class AtExit {

    private static final Deque<Runnable> STARTED = new ArrayDeque<>();

    private static volatile boolean begun;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::stopAll, "stop-local-stack"));
    }

    private AtExit() {}

    static void stop(Runnable started) {
        synchronized (STARTED) {
            STARTED.push(started);
        }
    }

    static void forget(Runnable stopped) {
        synchronized (STARTED) {
            STARTED.remove(stopped);
        }
    }

    /** Whether this process is on its way out, so that what ends now ends by our will. */
    static boolean begun() {
        return begun;
    }

    private static void stopAll() {
        begun = true;
        for (var next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private static Runnable next() {
        synchronized (STARTED) {
            return STARTED.poll();
        }
    }
}
