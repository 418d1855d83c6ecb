package de.zielforum.indicator;

import java.util.List;

/**
 * What was found in a file of figures.
 *
 * @param rows how many rows it has below its heading
 * @param errors at most {@value #KEPT}; with one nothing was stored
 * @param warnings at most {@value #KEPT}
 */
record FileReport(int rows, List<Finding> errors, List<Finding> warnings, int furtherErrors, int furtherWarnings) {

    /** More errors or warnings than this are counted only. */
    static final int KEPT = 10_000;

    FileReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    static FileReport of(int rows, Findings findings) {
        return new FileReport(
                rows, findings.errors(), findings.warnings(), findings.furtherErrors(), findings.furtherWarnings());
    }
}
