package de.zielforum.moderation.web;

import de.zielforum.moderation.DecisionView;
import de.zielforum.moderation.ModerationDesk;
import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Decisions about the person's own words, on their account page. */
@Singleton
class AccountDecisions implements AccountSection {

    private static final int SHOWN = 10;

    @Inject
    ModerationDesk desk;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var links = desk.about(viewer, SHOWN).stream().map(this::link).toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        texts.say("moderation", "accountTitle"), texts.say("moderation", "accountText"), links, null));
    }

    private Link link(DecisionView decision) {
        var note = texts.say("moderation", decision.answersAppeal() ? "appealOutcome" : "outcome", decision.action())
                + ", " + BerlinTime.date(decision.decidedAt(), texts.language());
        return new Link(
                decision.ownPath(),
                decision.title(),
                decision.appealOpen() ? note + ", " + texts.say("moderation", "appealWaiting") : note);
    }
}
