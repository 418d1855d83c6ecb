package de.zielforum.localstack;

/** Something kept the local stack from doing its work; the message is a German sentence for the person who started it. */
public final class LocalStackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalStackException(String message) {
        super(message);
    }

    LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
