package de.zielforum.shared.error;

import java.util.LinkedHashMap;
import java.util.Map;

/** Input that does not fit (422): per field, what is wrong, in words for the person who typed it. */
public final class Invalid extends RuntimeException {

    private final transient Map<String, String> errors;

    public Invalid(Map<String, String> errors) {
        super("invalid: " + errors.keySet());
        this.errors = new LinkedHashMap<>(errors);
    }

    /** Field name to message, in the order of the form. */
    public Map<String, String> errors() {
        return errors;
    }
}
