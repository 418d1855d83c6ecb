package de.zielforum.shared.error;

/** There is nothing here, or nothing this person may see: both look the same (404). */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
