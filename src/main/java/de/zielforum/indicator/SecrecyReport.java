package de.zielforum.indicator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.zielforum.indicator.secrecy.Audit;
import de.zielforum.indicator.secrecy.CellStatus;
import de.zielforum.indicator.secrecy.Protection;
import de.zielforum.indicator.secrecy.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

/** Writes what became of a table: the table without what is withheld, and the report for the office. */
record SecrecyReport(SecrecyTable table, Rule rule, Protection protection, Audit.Report audit) {

    /** The same rows in the same order, what is withheld left empty, and a status. */
    void writeTable(Path out) throws IOException {
        try (var writer = CsvWriter.builder()
                .fieldSeparator(table.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(out, StandardCharsets.UTF_8)) {
            var heading = new ArrayList<>(table.heading());
            heading.add("status");
            writer.writeRecord(heading);
            for (int cell = 0; cell < table.rows().size(); cell++) {
                var fields = new ArrayList<>(table.rows().get(cell).fields());
                if (status(cell) != CellStatus.PUBLISHED) {
                    fields.set(fields.size() - 1, "");
                }
                fields.add(name(status(cell)));
                writer.writeRecord(fields);
            }
        }
    }

    private CellStatus status(int cell) {
        return protection.status(cell);
    }

    private static String name(CellStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private int count(CellStatus status) {
        var count = 0;
        for (int cell = 0; cell < table.rows().size(); cell++) {
            count += status(cell) == status ? 1 : 0;
        }
        return count;
    }

    /** Counts, and for each withheld cell what an outsider can still find out. It names no value. */
    void writeReport(Path report) throws IOException {
        try (var json = new JsonFactory().createGenerator(Files.newBufferedWriter(report))) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeBooleanField("passed", audit.passed());
            json.writeObjectFieldStart("rule");
            json.writeNumberField("minimum", rule.minimum());
            json.writeBooleanField("zeroPublished", rule.zeroIsPublished());
            json.writeNumberField("width", rule.width());
            json.writeEndObject();
            counts(json);
            json.writeArrayFieldStart("suppressed");
            for (var finding : audit.findings()) {
                finding(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void counts(JsonGenerator json) throws IOException {
        var cells = table.rows().size();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("cells", cells);
        for (var status : CellStatus.values()) {
            json.writeNumberField(name(status), count(status));
        }
        json.writeNumberField("secret", secret());
        json.writeNumberField("disguised", protection.disguised().size());
        json.writeNumberField("withoutValue", withoutValue());
        json.writeEndObject();
        var lost = cells - count(CellStatus.PUBLISHED);
        json.writeObjectFieldStart("lost");
        json.writeNumberField("cells", lost);
        json.writeNumberField("percent", Math.round(1000.0 * lost / cells) / 10.0);
        json.writeEndObject();
    }

    private long withoutValue() {
        return table.rows().stream().filter(row -> row.value() == null).count();
    }

    private long secret() {
        long secret = 0;
        for (int cell = 0; cell < table.rows().size(); cell++) {
            secret += protection.cells().isSecret(cell) ? 1 : 0;
        }
        return secret;
    }

    private void finding(JsonGenerator json, Audit.Finding finding) throws IOException {
        var row = table.rows().get(finding.cell());
        json.writeStartObject();
        json.writeNumberField("line", row.line());
        for (int d = 0; d < row.codes().size(); d++) {
            if (d == 0) {
                json.writeObjectFieldStart("codes");
            }
            json.writeStringField(table.dimensions().get(d), row.codes().get(d));
        }
        json.writeEndObject();
        json.writeStringField("status", name(status(finding.cell())));
        json.writeNumberField("lower", finding.lower());
        if (finding.upper() == null) {
            json.writeNullField("upper");
        } else {
            json.writeNumberField("upper", finding.upper());
        }
        json.writeBooleanField("exact", finding.exact());
        json.writeBooleanField("safe", finding.isSafe());
        json.writeEndObject();
    }

    /** What happened, in a few lines. */
    String summary() {
        var cells = table.rows().size();
        return String.format(
                Locale.GERMANY,
                """
                %,d Zellen, %,d davon geheim (unter %s%s%s), %,d Summen und andere Beziehungen.
                Veröffentlicht: %,d, gesperrt: %,d (primär %,d, sekundär %,d), das sind %.1f %% der Zellen.
                """,
                cells,
                secret(),
                rule.minimum(),
                rule.zeroIsPublished() ? ", außer 0" : "",
                withoutValue() == 0 ? "" : String.format(Locale.GERMANY, "; %,d ohne Wert", withoutValue()),
                protection.cells().relations(),
                count(CellStatus.PUBLISHED),
                cells - count(CellStatus.PUBLISHED),
                count(CellStatus.PRIMARY),
                count(CellStatus.SECONDARY),
                100.0 * (cells - count(CellStatus.PUBLISHED)) / cells);
    }
}
