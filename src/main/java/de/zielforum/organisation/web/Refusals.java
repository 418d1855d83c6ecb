package de.zielforum.organisation.web;

import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a refusal at the field of the form that caused it, so that the form comes back with what was typed. */
@ApplicationScoped
class Refusals {

    private static final Map<String, String> FIELDS = Map.of(
            "nameTaken", "name",
            "kindFixed", "kind",
            "serviceNameTaken", "name",
            "umbrellaCycle", "umbrella",
            "umbrellaUnknown", "umbrella",
            "mandateOverlaps", "from",
            "mandateEndsBeforeItBegins", "until",
            "mandateHeld", "role");

    @Inject
    Texts texts;

    /** The errors of a form for a mandate, and what cannot be seen once the days are read. */
    Map<String, String> unreadableDays(MandateInput input, Map<String, String> errors) {
        var all = new LinkedHashMap<>(errors);
        if (input.untilUnreadable()) {
            all.put("until", texts.say("organisation", "dayUnreadable"));
        }
        return all;
    }

    /** @throws Refused the same again when no field has to do with it */
    Map<String, String> atField(Refused refused) {
        var field = FIELDS.get(refused.rule());
        if (field == null || !refused.feature().equals("organisation")) {
            throw refused;
        }
        var words = texts.say(
                refused.feature(),
                "refused_" + refused.rule(),
                refused.arguments().toArray());
        return Map.of(field, words);
    }
}
