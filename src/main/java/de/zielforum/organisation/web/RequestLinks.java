package de.zielforum.organisation.web;

import de.zielforum.organisation.MandateRequestView;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The ways to requests that wait for a decision. */
@Singleton
class RequestLinks {

    @Inject
    Texts texts;

    List<Link> of(List<MandateRequestView> requests) {
        return requests.stream()
                .map(request -> new Link(
                        "/mandatsanfragen/" + request.id(),
                        texts.say("organisation", "requestBy", request.personName(), request.organisationName()),
                        BerlinTime.date(request.requestedAt(), texts.language())))
                .toList();
    }
}
