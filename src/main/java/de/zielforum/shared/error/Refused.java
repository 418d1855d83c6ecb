package de.zielforum.shared.error;

import java.util.List;

/**
 * A rule of the domain refuses the act (409): the state does not allow it, or no longer.
 *
 * <p>The words for people stand in the feature's message bundle {@code msg_<feature>} under the key
 * {@code refused_<rule>}; the arguments are handed to that message in order.
 */
public final class Refused extends RuntimeException {

    private final String feature;
    private final String rule;
    private final transient List<Object> arguments;

    public Refused(String feature, String rule, Object... arguments) {
        super(feature + ": " + rule);
        this.feature = feature;
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    /** The feature whose bundle explains the refusal, for example {@code proposal}. */
    public String feature() {
        return feature;
    }

    /** The rule's short name, stable for machines, for example {@code notOpen}. */
    public String rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
