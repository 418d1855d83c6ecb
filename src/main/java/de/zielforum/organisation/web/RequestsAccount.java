package de.zielforum.organisation.web;

import de.zielforum.organisation.Mandates;
import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who asks to act for an organisation I speak for. */
@Singleton
class RequestsAccount implements AccountSection {

    @Inject
    Mandates mandates;

    @Inject
    Texts texts;

    @Inject
    RequestLinks links;

    @Override
    public int order() {
        return 41;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var requests = mandates.requestsForSpeaker(viewer);
        return requests.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(texts.say("organisation", "requestsTitle"), links.of(requests)));
    }
}
