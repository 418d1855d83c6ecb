package de.zielforum.shared.error;

/** There is nothing here, or nothing this person may see: both look the same (404). */
public final class NotFound extends RuntimeException {

    private final String parameter;

    public NotFound() {
        this(null);
    }

    /** @param parameter the parameter of a query that names what is not there, or null when it is the address */
    public NotFound(String parameter) {
        super(parameter == null ? "not found" : "not found: " + parameter);
        this.parameter = parameter;
    }

    /** The name of the parameter, or null. */
    public String parameter() {
        return parameter;
    }
}
