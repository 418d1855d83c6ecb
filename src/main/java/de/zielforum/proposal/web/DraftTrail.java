package de.zielforum.proposal.web;

import de.zielforum.proposal.ProposalView;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The way of a draft: text, evidence, checking and handing in. */
@Singleton
class DraftTrail {

    @Inject
    Texts texts;

    /**
     * A station of the way, for the building block {@code loop}.
     *
     * @param state {@code done}, {@code current} or {@code open}
     * @param href where it can be reached, or null
     * @param note the state in words
     */
    record Station(String label, String state, String href, String note) {}

    /** Before there is a draft. */
    List<Station> beginning() {
        return List.of(
                station("trailText", "current", null),
                station("trailEvidence", "open", null),
                station("trailCheck", "open", null));
    }

    List<Station> atText(ProposalView proposal) {
        return stations(proposal, 0);
    }

    List<Station> atEvidence(ProposalView proposal) {
        return stations(proposal, 1);
    }

    List<Station> atCheck(ProposalView proposal) {
        return stations(proposal, 2);
    }

    private List<Station> stations(ProposalView proposal, int current) {
        return List.of(
                station("trailText", !proposal.text().isEmpty(), current == 0, proposal.path() + "/bearbeiten"),
                station("trailEvidence", !proposal.citations().isEmpty(), current == 1, proposal.path() + "/belege"),
                station("trailCheck", false, current == 2, proposal.path()));
    }

    private Station station(String key, boolean done, boolean current, String href) {
        return station(key, current ? "current" : done ? "done" : "open", current ? null : href);
    }

    private Station station(String key, String state, String href) {
        return new Station(say(key), state, href, say("trail_" + state));
    }

    private String say(String key) {
        return texts.say("proposal", key);
    }
}
