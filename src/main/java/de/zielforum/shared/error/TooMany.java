package de.zielforum.shared.error;

import java.time.Duration;

/** Too many tries in a short time (429). */
public final class TooMany extends RuntimeException {

    private final Duration retryAfter;

    public TooMany(Duration retryAfter) {
        super("too many requests");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
