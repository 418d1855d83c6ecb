package de.zielforum.goal.web;

import de.zielforum.goal.GoalDetail;
import de.zielforum.goal.GoalFollowUp;
import de.zielforum.goal.GoalState;
import de.zielforum.proposal.LineageView;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The way of a goal from the figure to the outcome, as stations of one line. */
@Singleton
class Loop {

    @Inject
    Texts texts;

    List<GoalPage.Station> stations(
            GoalDetail goal,
            List<LineageView> lineage,
            List<GoalFollowUp.ServingMeasure> measures,
            GoalFollowUp.Progress progress) {
        var decided = !goal.decisions().isEmpty();
        var counted = goal.accepted() != null;
        var judged = GoalState.JUDGED.contains(goal.state());
        var stations = new ArrayList<GoalPage.Station>();
        stations.add(station("loop_evidence", goal.target() != null || !lineage.isEmpty(), false, "#belege", ""));
        stations.add(station(
                "loop_proposals",
                !lineage.isEmpty(),
                false,
                "#herkunft",
                lineage.isEmpty() ? "" : say("loop_proposalsNote", lineage.size())));
        stations.add(station(
                "loop_discussion", goal.discussion() != null, goal.state() == GoalState.PROPOSED, "#diskussion", ""));
        stations.add(station("loop_goal", goal.proposedAt() != null, goal.state() == GoalState.DRAFT, "#ziel", ""));
        stations.add(station(
                "loop_ballot",
                counted,
                goal.state() == GoalState.ON_BALLOT && !counted,
                "#abstimmung",
                counted ? say(goal.accepted() ? "voteAccepted" : "voteNotAccepted") : ""));
        stations.add(station(
                "loop_decision",
                decided,
                counted && !decided,
                "#beschluss",
                decided ? BerlinTime.date(goal.decisions().getFirst().decidedOn(), texts.language()) : ""));
        stations.add(station(
                "loop_measures",
                !measures.isEmpty(),
                goal.state() == GoalState.ADOPTED,
                "#massnahmen",
                measures.isEmpty() ? "" : String.valueOf(measures.size())));
        stations.add(station(
                "loop_outcome",
                judged,
                goal.state() == GoalState.IN_PROGRESS,
                "#wirkung",
                judged ? say("state_" + goal.state()) : progress == null ? "" : say("verdict_" + progress.verdict())));
        return stations;
    }

    private GoalPage.Station station(String key, boolean done, boolean now, String href, String note) {
        return new GoalPage.Station(say(key), done ? "done" : now ? "current" : "open", href, note);
    }

    private String say(String key, Object... arguments) {
        return texts.say("goal", key, arguments);
    }
}
