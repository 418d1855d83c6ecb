package de.zielforum.area;

import java.util.List;

/**
 * What became of a file of areas: with a problem nothing was stored, without one everything was.
 *
 * @param features how many areas the file holds
 * @param added how many of them were new
 * @param changed how many were known and got another name, parent or boundary
 * @param problems at most {@value #SHOWN} of the problems, in the order of the file
 * @param furtherProblems how many more there are
 */
public record AreaImport(int features, int added, int changed, List<AreaProblem> problems, int furtherProblems) {

    /** More problems than this are counted only. */
    public static final int SHOWN = 200;

    public AreaImport {
        problems = List.copyOf(problems);
    }

    /** Whether everything was stored. */
    public boolean done() {
        return problems.isEmpty();
    }
}
