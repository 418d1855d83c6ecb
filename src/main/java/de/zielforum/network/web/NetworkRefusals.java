package de.zielforum.network.web;

import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Puts a refusal at the field of the form that caused it, so that the form comes back with what was typed. */
@ApplicationScoped
class NetworkRefusals {

    private static final Map<String, String> FIELDS = Map.of(
            "nameTaken", "name",
            "invitedAlready", "organisation",
            "appliedAlready", "organisation",
            "memberAlready", "organisation",
            "organisationGone", "organisation",
            "notMember", "organisation");

    @Inject
    Texts texts;

    /** @throws Refused the same again when no field has to do with it */
    Map<String, String> atField(Refused refused) {
        var field = FIELDS.get(refused.rule());
        if (field == null || !refused.feature().equals("network")) {
            throw refused;
        }
        var words = texts.say(
                refused.feature(),
                "refused_" + refused.rule(),
                refused.arguments().toArray());
        return Map.of(field, words);
    }

    /** The form without an organisation. */
    Map<String, String> organisationMissing() {
        return Map.of("organisation", texts.say("network", "organisationMissing"));
    }
}
