package de.zielforum.organisation.web;

import de.zielforum.organisation.MandateRequestView;
import de.zielforum.organisation.MandateView;
import de.zielforum.organisation.Mandates;
import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** For which organisations I act, since when and until when, and what I have asked for. */
@Singleton
class MandatesAccount implements AccountSection {

    @Inject
    Mandates mandates;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var today = LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
        var links = new ArrayList<Link>();
        mandates.mine(viewer).stream()
                .filter(mandate -> !mandate.overOn(today))
                .forEach(mandate -> links.add(link(mandate, viewer)));
        mandates.requestsOf(viewer).forEach(request -> links.add(link(request)));
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(texts.say("organisation", "myMandates"), links));
    }

    private Link link(MandateView mandate, Viewer viewer) {
        var label = mandate.organisationName() + ": " + texts.say("organisation", "role", mandate.role());
        var days = mandate.until() == null
                ? texts.say("organisation", "since", day(mandate.from()))
                : texts.say("organisation", "fromUntil", day(mandate.from()), day(mandate.until()));
        var fits = mandate.kind().admits(viewer);
        return new Link(
                "/organisationen/" + mandate.organisation(),
                label,
                fits ? days : days + ". " + texts.say("organisation", "roleMissingShort"));
    }

    private Link link(MandateRequestView request) {
        return new Link(
                "/mandatsanfragen/" + request.id(),
                request.organisationName() + ": " + texts.say("organisation", "role", request.role()),
                texts.say("organisation", "requestWaits"));
    }

    private String day(LocalDate date) {
        return BerlinTime.date(date, texts.language());
    }
}
