package de.zielforum.goal;

import de.zielforum.participation.ProcessId;

/** A goal for other features. */
public record GoalView(GoalId id, String title, GoalState state, ProcessId process) {

    /** The address of its page. */
    public String path() {
        return "/ziele/" + id;
    }
}
