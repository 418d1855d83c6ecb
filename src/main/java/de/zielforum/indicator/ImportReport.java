package de.zielforum.indicator;

import java.util.List;

/**
 * What became of a file: with an error nothing was stored, without one everything was.
 *
 * @param rows how many rows the file holds below its heading
 * @param errors at most {@value #SHOWN}, in the order of the file
 * @param warnings at most {@value #SHOWN}; they keep nothing from being stored
 * @param furtherErrors how many more errors there are
 * @param furtherWarnings how many more warnings there are
 * @param edition the edition that was made, or null
 */
public record ImportReport(
        int rows,
        List<ImportProblem> errors,
        List<ImportProblem> warnings,
        int furtherErrors,
        int furtherWarnings,
        EditionId edition) {

    /** More errors or warnings than this are counted only. */
    public static final int SHOWN = 200;

    public ImportReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Whether everything was stored. */
    public boolean done() {
        return errors.isEmpty();
    }
}
