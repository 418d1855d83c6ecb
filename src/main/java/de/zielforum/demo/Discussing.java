package de.zielforum.demo;

import de.zielforum.deliberation.ContributionId;
import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.Discussions;
import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.proposal.ProposalReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;

/** What people say to one another, and what moderation has to look at. */
@ApplicationScoped
class Discussing {

    @Inject
    Cast cast;

    @Inject
    Proposing proposing;

    @Inject
    ProposalReader proposals;

    @Inject
    Discussions discussions;

    @Inject
    Moderation moderation;

    void discuss() {
        for (var said : cast.read("discussions.json", "contributions", Content.Said.class)) {
            say(said.proposal(), said, null);
        }
    }

    private void say(String proposal, Content.Said said, ContributionId answered) {
        var spread = Math.floorMod(said.text().hashCode(), 10 * 60);
        var moment = cast.instant(said.on()).plus(Duration.ofHours(9)).plus(Duration.ofMinutes(spread));
        cast.at(moment, () -> {
            var discussion =
                    proposals.view(cast.planner(), proposing.id(proposal)).discussion();
            var id = discussions.contribute(
                    cast.person(said.author()),
                    discussion,
                    ContributionKind.valueOf(said.kind()),
                    said.text(),
                    answered);
            var content = new ContentRef("contribution", id.value());
            if (said.report() != null) {
                cast.at(
                        cast.instant(said.report().on()).plus(Duration.ofHours(20)),
                        () -> moderation.report(
                                cast.person(said.report().by()),
                                content,
                                said.report().reason()));
            }
            if (said.hidden() != null) {
                cast.at(
                        cast.instant(said.hidden().on()).plus(Duration.ofHours(21)),
                        () -> moderation.hide(
                                cast.person(said.hidden().by()),
                                content,
                                NetiquetteRule.valueOf(said.hidden().rule().toUpperCase(Locale.ROOT)),
                                said.hidden().reason()));
            }
            if (said.answers() != null) {
                said.answers().forEach(answer -> say(proposal, answer, id));
            }
        });
    }
}
