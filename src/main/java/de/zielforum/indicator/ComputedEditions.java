package de.zielforum.indicator;

import de.zielforum.indicator.index.CompositeIndex;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Stores computed figures as editions that wait to be checked and published. */
@ApplicationScoped
class ComputedEditions {

    @Inject
    EditionRepository editions;

    @Inject
    SubmittedFigures submitted;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    EditionId store(Viewer viewer, IndexDefinition definition, IndexPreview preview, String note) {
        var rows = new ArrayList<ReadObservation>();
        preview.rows().forEach(row -> {
            rows.add(row(definition.status(), row, preview, CompositeIndex.Value::statusClass));
            rows.add(row(definition.dynamics(), row, preview, CompositeIndex.Value::dynamicsClass));
        });
        var edition = Edition.uploaded(
                "index-" + definition.key() + "-" + preview.period() + ".csv",
                sha256(definition.key() + "\n" + table(preview)),
                "",
                note,
                rows.size(),
                viewer.id(),
                clock.instant());
        edition.remember(List.of(), 0);
        var waiting = editions.persistUnlessWaiting(edition);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        submitted.add(edition.id(), rows, done -> {});
        acts.fire(edition.act(viewer, "indicator.indexComputed"));
        return edition.id();
    }

    private interface ClassOf {
        Enum<?> of(CompositeIndex.Value value);
    }

    private static ReadObservation row(
            IndicatorId indicator, IndexPreview.Row row, IndexPreview preview, ClassOf classOf) {
        var value = row.value() == null
                ? null
                : BigDecimal.valueOf(classOf.of(row.value()).ordinal() + 1L);
        var status = value == null
                ? ValueStatus.MISSING
                : preview.provisional() ? ValueStatus.PROVISIONAL : ValueStatus.FINAL;
        return new ReadObservation(indicator, row.area().id(), preview.period(), value, null, null, status);
    }

    /** The same columns as those of the command on files; by its checksum an edition that waits already is found again. */
    private static String table(IndexPreview preview) {
        var table = new StringBuilder("area,status_sum,status_class,dynamics_sum,dynamics_class,period,provisional\n");
        for (var row : preview.rows()) {
            table.append(row.area().code());
            if (row.value() != null) {
                table.append(String.format(
                        Locale.ROOT,
                        ",%.10f,%d,%.10f,%s",
                        row.value().statusSum(),
                        row.value().statusClass().number(),
                        row.value().dynamicsSum(),
                        row.value().dynamicsClass().sign()));
            }
            table.append(',')
                    .append(preview.period())
                    .append(',')
                    .append(preview.provisional())
                    .append('\n');
        }
        return table.toString();
    }

    private static String sha256(String table) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(table.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
