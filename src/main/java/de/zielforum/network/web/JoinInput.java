package de.zielforum.network.web;

import de.zielforum.network.MembershipForm;
import de.zielforum.organisation.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** An application or invitation as it was typed. */
record JoinInput(@RestForm String organisation, @RestForm String message) {

    static JoinInput with(String organisation) {
        return new JoinInput(organisation, "");
    }

    MembershipForm form() {
        return new MembershipForm(message);
    }

    Optional<OrganisationId> organisationId() {
        return id(organisation);
    }

    static Optional<OrganisationId> id(String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new OrganisationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
