package de.zielforum.goal.web;

import de.zielforum.goal.GoalDetail;
import de.zielforum.goal.GoalFollowUp.Progress;
import de.zielforum.goal.GoalState;
import java.util.Set;

/** What the page of a goal derives from it: badges, and what planning may do next. */
record GoalDoing(GoalDetail goal, Progress progress) {

    public String badge() {
        return GoalWords.badge(goal.state());
    }

    public String verdictBadge() {
        return switch (progress == null ? "" : progress.verdict()) {
            case "reached", "onCourse" -> "success";
            case "missed", "offCourse" -> "warning";
            default -> "info";
        };
    }

    public boolean decidable() {
        return goal.accepted() != null
                || Set.of(GoalState.PROPOSED, GoalState.ADOPTED, GoalState.NOT_ADOPTED)
                        .contains(goal.state());
    }

    public boolean judgeable() {
        return GoalState.PURSUED.contains(goal.state()) || GoalState.JUDGED.contains(goal.state());
    }

    public String proposeUrl() {
        return "/werkbank/ziele/" + goal.id() + "/vorstellung";
    }

    public String editUrl() {
        return "/werkbank/ziele/" + goal.id() + "/bearbeiten";
    }

    public String targetUrl() {
        return "/werkbank/ziele/" + goal.id() + "/zielwert";
    }

    public String decisionUrl() {
        return "/werkbank/ziele/" + goal.id() + "/beschluss";
    }

    public String judgementUrl() {
        return "/werkbank/ziele/" + goal.id() + "/feststellung";
    }

    public String areaOfTarget() {
        return goal.target() == null ? "" : goal.target().baseline().areaName();
    }
}
