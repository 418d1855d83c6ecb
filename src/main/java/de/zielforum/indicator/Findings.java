package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Flaw;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what is wrong with a file while it is read; keeps the first few and counts the rest. The same is said once, though a
 * row of many figures breaks its rule with each of them.
 */
final class Findings {

    private final int kept;
    private final Set<Finding> errors = new LinkedHashSet<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int furtherErrors;
    private int furtherWarnings;

    Findings() {
        this(ImportReport.SHOWN);
    }

    /** @param kept more than this are counted only */
    Findings(int kept) {
        this.kept = kept;
    }

    void error(int line, String column, String rule, String... arguments) {
        var finding = new Finding(line, column, rule, List.of(arguments));
        if (errors.contains(finding)) {
            return;
        }
        if (errors.size() < kept) {
            errors.add(finding);
        } else {
            furtherErrors++;
        }
    }

    void warning(int line, String column, String rule, String... arguments) {
        if (warnings.size() < kept) {
            warnings.add(new Finding(line, column, rule, List.of(arguments)));
        } else {
            furtherWarnings++;
        }
    }

    void add(Flaw flaw) {
        if (flaw.error()) {
            error(flaw.line(), flaw.column(), flaw.rule(), flaw.arguments().toArray(String[]::new));
        } else {
            warning(flaw.line(), flaw.column(), flaw.rule(), flaw.arguments().toArray(String[]::new));
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

    private static List<Finding> inOrder(Collection<Finding> findings) {
        return findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }
}
