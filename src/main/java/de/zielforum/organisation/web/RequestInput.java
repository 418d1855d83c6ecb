package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.MandateRequestForm;
import de.zielforum.organisation.MandateRole;
import org.jboss.resteasy.reactive.RestForm;

/** A request for a mandate as it was typed. */
record RequestInput(@RestForm String role, @RestForm String message) {

    static final RequestInput EMPTY = new RequestInput("", "");

    MandateRequestForm form() {
        return new MandateRequestForm(Choices.constant(MandateRole.class, role).orElse(null), message);
    }
}
