package de.zielforum.shared.error;

/** A parameter of a query that says nothing which can be read (400). */
public final class Unreadable extends RuntimeException {

    private final String parameter;

    public Unreadable(String parameter) {
        super("unreadable: " + parameter);
        this.parameter = parameter;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }
}
