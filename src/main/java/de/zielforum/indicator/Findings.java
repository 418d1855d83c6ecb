package de.zielforum.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a file while it is read; keeps the first few and counts the rest. */
final class Findings {

    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int furtherErrors;
    private int furtherWarnings;

    void error(int line, String column, String rule, String... arguments) {
        if (errors.size() < ImportReport.SHOWN) {
            errors.add(new Finding(line, column, rule, List.of(arguments)));
        } else {
            furtherErrors++;
        }
    }

    void warning(int line, String column, String rule, String... arguments) {
        if (warnings.size() < ImportReport.SHOWN) {
            warnings.add(new Finding(line, column, rule, List.of(arguments)));
        } else {
            furtherWarnings++;
        }
    }

    boolean clean() {
        return errors.isEmpty();
    }

    /** In the order of the file. */
    List<Finding> errors() {
        return inOrder(errors);
    }

    /** In the order of the file. */
    List<Finding> warnings() {
        return inOrder(warnings);
    }

    int furtherErrors() {
        return furtherErrors;
    }

    int furtherWarnings() {
        return furtherWarnings;
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }
}
