package de.zielforum.area;

import java.util.List;

/**
 * What became of a file of areas: with a problem nothing was stored, without one everything was.
 *
 * @param features how many areas the file holds
 * @param added how many of them were new
 * @param changed how many were known and got another name, parent or boundary
 * @param ended how many ended or began later because others took their place
 * @param problems at most {@value #SHOWN} of the problems, in the order of the file
 * @param furtherProblems how many more there are
 * @param notes what was set right on the way: boundaries that touched themselves by a hair
 */
public record AreaImport(
        int features,
        int added,
        int changed,
        int ended,
        List<AreaProblem> problems,
        int furtherProblems,
        List<AreaProblem> notes) {

    /** More problems than this are counted only. */
    public static final int SHOWN = 200;

    public AreaImport {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Whether everything was stored. */
    public boolean done() {
        return problems.isEmpty();
    }
}
