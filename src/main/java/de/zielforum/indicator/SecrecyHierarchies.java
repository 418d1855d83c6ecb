package de.zielforum.indicator;

import de.zielforum.indicator.secrecy.Hierarchy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which codes of a table add up to which: as a file says it, and for dimensions that it does not name, or without a file, all
 * codes to the one that is usually called a total, or that is the sum of all others wherever it stands.
 */
final class SecrecyHierarchies {

    private static final Set<String> TOTALS =
            Set.of("total", "insgesamt", "gesamt", "zusammen", "summe", "alle", "tot", "_t", "");

    private final SecrecyTable table;
    private final Path file;
    private final Map<String, Map<String, String>> parents = new HashMap<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<Integer, String> supposed = new HashMap<>();
    private final List<Hierarchy> all = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    private SecrecyHierarchies(SecrecyTable table, Path file) {
        this.table = table;
        this.file = file;
    }

    /**
     * One hierarchy for each dimension of the table.
     *
     * @param file null when there is none
     */
    static SecrecyHierarchies of(SecrecyTable table, Path file) throws UnusableFile {
        var read = new SecrecyHierarchies(table, file);
        if (file != null) {
            read.read();
        }
        for (int d = 0; d < table.dimensions().size(); d++) {
            read.all.add(read.hierarchy(d));
        }
        return read;
    }

    /** In the order of the dimensions. */
    List<Hierarchy> all() {
        return all;
    }

    /** What the office should know about totals that nobody named. */
    List<String> hints() {
        return hints;
    }

    /**
     * The total of a dimension of which nobody said what adds up: all its other codes are taken for the parts. Empty where a
     * hierarchy was given or no total is known.
     *
     * @param d number of the dimension
     */
    Optional<String> supposed(int d) {
        return Optional.ofNullable(supposed.get(d));
    }

    private void read() throws UnusableFile {
        var records = TableFile.lines(file).lines();
        if (records.isEmpty()) {
            throw new UnusableFile(file, 0, "", "Die Datei ist leer.");
        }
        var heading = records.getFirst().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (var needed : List.of("dimension", "code", "parent")) {
            if (!heading.contains(needed)) {
                throw new UnusableFile(file, records.getFirst().number(), needed, "Die Spalte fehlt.");
            }
        }
        for (var record : records.subList(1, records.size())) {
            TableFile.requireFields(file, record, heading.size());
            add(
                    record.number(),
                    record.fields().get(heading.indexOf("dimension")).strip(),
                    record.fields().get(heading.indexOf("code")).strip(),
                    record.fields().get(heading.indexOf("parent")).strip());
        }
    }

    private void add(long line, String dimension, String code, String parent) throws UnusableFile {
        if (!table.dimensions().contains(dimension)) {
            throw new UnusableFile(
                    file,
                    line,
                    "dimension",
                    "„" + dimension + "“ ist keine Spalte der Tabelle; sie hat " + String.join(", ", table.dimensions())
                            + ".");
        }
        var codes = listed.computeIfAbsent(dimension, any -> new LinkedHashSet<>());
        var above = parents.computeIfAbsent(dimension, any -> new LinkedHashMap<>());
        codes.add(code);
        if (!parent.isEmpty() || code.isEmpty()) {
            if (code.equals(parent)) {
                if (!code.isEmpty()) {
                    throw new UnusableFile(
                            file, line, "parent", "„" + code + "“ kann nicht Teil von sich selbst sein.");
                }
                return;
            }
            codes.add(parent);
            var before = above.put(code, parent);
            if (before != null && !before.equals(parent)) {
                throw new UnusableFile(file, line, "parent", "„" + code + "“ ist schon Teil von „" + before + "“.");
            }
            for (var at = parent; at != null; at = above.get(at)) {
                if (at.equals(code)) {
                    throw new UnusableFile(file, line, "parent", "„" + code + "“ wäre Teil von sich selbst.");
                }
            }
        }
    }

    private Hierarchy hierarchy(int d) throws UnusableFile {
        var dimension = table.dimensions().get(d);
        var codes = new LinkedHashSet<String>();
        table.rows().forEach(row -> codes.add(row.codes().get(d)));
        var total = total(dimension, codes);
        if (!listed.containsKey(dimension)) {
            return total == null ? unnamed(d, codes) : flat(d, total, codes);
        }
        var above = new LinkedHashMap<>(parents.get(dimension));
        if (total != null && !above.containsKey(total) && !above.containsValue(total)) {
            for (var code : listed.get(dimension)) {
                if (!code.equals(total)) {
                    above.putIfAbsent(code, total);
                }
            }
        }
        for (var row : table.rows()) {
            var code = row.codes().get(d);
            if (!listed.get(dimension).contains(code) && !code.equals(total)) {
                throw new UnusableFile(
                        table.file(),
                        row.line(),
                        dimension,
                        "„" + code + "“ steht nicht in der Hierarchie " + file + ".");
            }
        }
        return new Hierarchy(above);
    }

    private Hierarchy unnamed(int d, Set<String> codes) {
        if (codes.size() == 1) {
            return Hierarchy.none();
        }
        var dimension = table.dimensions().get(d);
        var total = SecrecyTotal.find(table, d);
        hints.add(total.map(code -> "Hinweis: In der Spalte " + dimension + " addieren sich die anderen Angaben zu „"
                                + code + "“. Das gilt als bekannt.")
                        .orElse("Hinweis: In der Spalte " + dimension + " ist keine Summe erkannt.")
                + " Wenn das nicht stimmt, nennen Sie mit --hierarchy, was sich wozu addiert"
                + (total.isPresent() ? "." : "; sonst kann ein gesperrter Wert aus einer Summe zu ermitteln sein."));
        return total.map(code -> flat(d, code, codes)).orElseGet(Hierarchy::none);
    }

    private Hierarchy flat(int d, String total, Set<String> codes) {
        supposed.put(d, total);
        return Hierarchy.flat(total, codes);
    }

    private String total(String dimension, Set<String> codes) throws UnusableFile {
        var found = codes.stream()
                .filter(code -> TOTALS.contains(code.toLowerCase(Locale.ROOT)) || code.equals("T"))
                .toList();
        if (found.size() > 1 && !listed.containsKey(dimension)) {
            throw new UnusableFile(
                    table.file(),
                    0,
                    dimension,
                    "Mehrere Angaben sehen nach einer Summe aus: "
                            + found.stream().map(code -> "„" + code + "“").collect(Collectors.joining(", "))
                            + ". Nennen Sie mit --hierarchy, was sich wozu addiert.");
        }
        return found.size() == 1 ? found.getFirst() : null;
    }
}
