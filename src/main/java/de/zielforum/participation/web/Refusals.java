package de.zielforum.participation.web;

import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Words a refusal for the form that led to it. */
@Singleton
class Refusals {

    @Inject
    Texts texts;

    String words(Refused refused) {
        return texts.say(
                refused.feature(),
                "refused_" + refused.rule(),
                refused.arguments().toArray());
    }
}
