package de.zielforum.indicator;

import de.zielforum.area.Areas;
import de.zielforum.indicator.exchange.TableReader;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Brings in indicators from CSV files and editions of figures from files in many formats. Every file is stored as a whole or not at all. */
@ApplicationScoped
public class Imports {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 48 * 1024 * 1024;

    /** Seconds that a large import may take on a busy machine. */
    static final int LONG_WORK = 600;

    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_NOTE = 1000;

    @Inject
    IndicatorRepository indicators;

    @Inject
    IndexRepository indices;

    @Inject
    EditionRepository editions;

    @Inject
    ObservationStore observations;

    @Inject
    SubmittedFigures submitted;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Brings in definitions of indicators. Known keys get the new definition; indicators the file does not name stay.
     *
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public ImportReport importIndicators(Viewer viewer, InputStream file) {
        requireMayImport(viewer);
        var findings = new Findings();
        var read = IndicatorsFile.read(bytes(file, findings), findings);
        requireWholes(read.indicators(), findings);
        var known = indicators.allByKey();
        requireBroughtIn(
                read.indicators().stream()
                        .map(ReadIndicator::key)
                        .filter(known::containsKey)
                        .map(key -> known.get(key).id()),
                findings);
        if (findings.clean()) {
            store(read.indicators());
            acts.fire(new Act(viewer.actor(), "indicator.imported", null, "" + read.rows(), "/indikatoren"));
        }
        return report(read.rows(), findings, null);
    }

    /**
     * Brings in figures as a new edition, which counts only after it is checked and published (see {@link Editions}). A file
     * that is waiting already is not stored twice: the report names the edition that waits.
     *
     * @param fileName what the file is called; at most the last 200 characters are kept
     * @param file in any of the formats of {@link TableReader}; which column is what is guessed, and the report names what
     *     could not be placed
     * @param note why it comes; at most 1000 characters are kept
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    @TransactionConfiguration(timeout = LONG_WORK)
    public ImportReport importObservations(Viewer viewer, String fileName, InputStream file, String note) {
        return bringIn(viewer, ImportOrder.plain(fileName, note), file, ImportProgress.NONE);
    }

    /** The same for a file of which somebody said how it is to be taken. */
    @Transactional
    @TransactionConfiguration(timeout = LONG_WORK)
    public ImportReport importObservations(
            Viewer viewer, ImportOrder order, InputStream file, ImportProgress progress) {
        return bringIn(viewer, order, file, progress);
    }

    private ImportReport bringIn(Viewer viewer, ImportOrder order, InputStream file, ImportProgress progress) {
        requireMayImport(viewer);
        var findings = new Findings();
        var bytes = bytes(file, findings);
        var taken = findings.clean() ? take(viewer, order, bytes, findings, progress) : new Taken(0, null);
        return report(taken.rows(), findings, taken.edition());
    }

    /**
     * What became of a file.
     *
     * @param edition null when it could not be taken
     */
    record Taken(int rows, EditionId edition) {}

    /** Reads a file and stores it as an edition unless something is wrong with it; inside a transaction of the caller. */
    Taken take(Viewer viewer, ImportOrder order, byte[] bytes, Findings findings, ImportProgress progress) {
        areas.standStill();
        var reading = new FigureReading(
                indicators.allByKey(),
                new AreasInYears(areas.known(), areas.successions()),
                LocalDate.now(clock.withZone(BerlinTime.ZONE)).getYear(),
                observations::published);
        var read = reading.read(bytes, order, findings, progress);
        requireBroughtIn(read.named().stream(), findings);
        if (!findings.clean()) {
            return new Taken(read.rows(), null);
        }
        var figures = read.observations();
        progress.at(ImportProgress.Phase.STORING, 0, figures.size());
        var edition = Edition.uploaded(
                shortened(order.fileName()),
                sha256(bytes),
                order.reading(),
                cut(order.note()),
                figures.size(),
                viewer.id(),
                clock.instant());
        edition.remember(findings.warnings(), findings.furtherWarnings());
        var waiting = editions.persistUnlessWaiting(edition);
        if (waiting.isPresent()) {
            return new Taken(read.rows(), waiting.get());
        }
        submitted.add(edition.id(), figures, done -> progress.at(ImportProgress.Phase.STORING, done, figures.size()));
        acts.fire(edition.act(viewer, "indicator.editionUploaded"));
        return new Taken(read.rows(), edition.id());
    }

    static void requireMayImport(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(IndicatorPermissions.mayImport(viewer));
    }

    static byte[] bytes(InputStream file, Findings findings) {
        try {
            var bytes = file.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                findings.error(0, "", "tooLarge", "" + LARGEST_FILE / 1024 / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is computed cannot be brought in as well. */
    private void requireBroughtIn(Stream<IndicatorId> named, Findings findings) {
        var computed = indices.computed();
        named.filter(computed::contains)
                .map(indicators::findById)
                .forEach(indicator -> findings.error(0, "indicator", "indicatorComputed", indicator.key()));
    }

    /** Whatever an indicator is part of must be there. */
    private void requireWholes(List<ReadIndicator> read, Findings findings) {
        if (read.stream().allMatch(one -> one.partOf().isEmpty())) {
            return;
        }
        var known = new HashSet<>(indicators.allByKey().keySet());
        read.forEach(one -> known.add(one.key()));
        for (var one : read) {
            for (var whole : one.partOf()) {
                if (whole.total().equals(one.key())) {
                    findings.error(one.line(), "part_of", "partOfItself");
                } else if (!known.contains(whole.total())) {
                    findings.error(one.line(), "part_of", "partUnknown", whole.total());
                }
            }
        }
    }

    private void store(List<ReadIndicator> read) {
        indicators.lock();
        var known = indicators.allByKey();
        var now = clock.instant();
        for (var one : read) {
            var indicator = known.containsKey(one.key()) ? known.get(one.key()) : Indicator.of(one.key());
            indicator.describe(one, now);
            indicators.persist(indicator);
        }
        indicators.flush();
        read.forEach(one -> indicators.makeParts(one.key(), one.partOf()));
    }

    private ImportReport report(int rows, Findings findings, EditionId edition) {
        return new ImportReport(
                rows,
                words(findings.errors()),
                words(findings.warnings()),
                findings.furtherErrors(),
                findings.furtherWarnings(),
                edition);
    }

    private List<ImportProblem> words(List<Finding> findings) {
        return findings.stream().map(finding -> finding.worded(texts)).toList();
    }

    static String shortened(String fileName) {
        var name = fileName.strip();
        var from = Math.max(
                Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1, name.length() - LONGEST_FILE_NAME);
        return name.isBlank() ? "observations.csv" : name.substring(from);
    }

    static String cut(String note) {
        var text = note == null ? "" : note.strip();
        return text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) : text;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
