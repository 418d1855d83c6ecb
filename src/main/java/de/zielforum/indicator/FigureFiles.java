package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Format;
import de.zielforum.indicator.exchange.TableReader;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Texts;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps uploaded files of figures until an edition is made of them: somebody looks at what their columns are taken for, says it
 * otherwise where needed, and lets them be read.
 */
@ApplicationScoped
public class FigureFiles {

    /** Files that nobody came back to are forgotten, because they hold raw figures. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    FigureFileRepository files;

    @Inject
    FileMappings mappings;

    @Inject
    Texts texts;

    @Inject
    Event<FileWanted> wanted;

    @Inject
    Clock clock;

    /**
     * What became of an upload.
     *
     * @param id null when the file cannot be kept
     * @param errors why it cannot
     * @param plain whether its columns carry this product's own names, so that nobody has to say what they are
     */
    public record Received(FigureFileId id, List<ImportProblem> errors, boolean plain) {}

    /**
     * Keeps a file. The same file sent twice is kept once.
     *
     * @param note why it comes
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public Received receive(Viewer viewer, String fileName, InputStream content, String note) {
        Imports.requireMayImport(viewer);
        var findings = new Findings();
        var bytes = Imports.bytes(content, findings);
        if (bytes.length == 0) {
            findings.error(0, "", "emptyFile");
        }
        if (!findings.clean()) {
            return new Received(null, words(findings.errors()), false);
        }
        var name = Imports.shortened(fileName);
        var table = TableReader.read(bytes, name);
        if (table.format() == Format.CSV && table.columns().isEmpty()) {
            // Nothing anybody says about its columns makes a table of it.
            table.flaws().forEach(findings::add);
            return new Received(null, words(findings.errors()), false);
        }
        var file = files.idle(Imports.sha256(bytes), viewer.id()).orElseGet(() -> {
            var fresh = FigureFile.uploaded(
                    name, Imports.sha256(bytes), bytes.length, Imports.cut(note), viewer.id(), clock.instant());
            files.keep(fresh, bytes);
            return fresh;
        });
        return new Received(file.id(), List.of(), ObservationsFile.isOwnForm(table));
    }

    /**
     * A file and what its columns are taken for.
     *
     * @param wish what somebody says about them; empty for what was said last, or is guessed
     * @throws NotFound when there is no such file, or an edition was made of it
     */
    @Transactional
    public FigureFileView look(Viewer viewer, FigureFileId id, Optional<MappingWish> wish) {
        Imports.requireMayImport(viewer);
        var file = untaken(id);
        return mappings.look(file, files.content(id), wish);
    }

    /**
     * The same with the meaning of columns that was kept for files of this kind.
     *
     * @param year which the figures are from, as what is kept does not say it; an empty text when nobody said it yet
     * @throws NotFound when nothing was kept under this name
     */
    @Transactional
    public FigureFileView look(Viewer viewer, FigureFileId id, String savedName, String year) {
        Imports.requireMayImport(viewer);
        var file = untaken(id);
        return mappings.look(file, files.content(id), savedName, year);
    }

    /**
     * Lets a file be read in the background.
     *
     * @param wish empty to take it as it is
     * @return what is missing in what was said about its columns; then nothing happens
     * @throws Refused while it is being read
     */
    @Transactional
    public List<ImportProblem> want(Viewer viewer, FigureFileId id, Optional<MappingWish> wish) {
        Imports.requireMayImport(viewer);
        untaken(id).requireIdle();
        var file = files.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var chosen = wish.map(one -> mappings.mapping(file, files.content(id), one));
        if (chosen.isPresent() && chosen.get().mapping().isEmpty()) {
            return chosen.get().problems();
        }
        file.want(
                wish.map(MappingWish::part).orElse(""),
                chosen.flatMap(FileMappings.Chosen::mapping),
                wish.map(MappingWish::totals).orElse(false),
                clock.instant());
        wanted.fire(new FileWanted(id));
        return List.of();
    }

    /**
     * Keeps what somebody says about the columns for the next file of this kind.
     *
     * @param name how it is to be called; what was kept under this name is replaced
     * @return what is missing; then nothing is kept
     */
    @Transactional
    public List<ImportProblem> keepMapping(Viewer viewer, FigureFileId id, MappingWish wish, String name) {
        Imports.requireMayImport(viewer);
        var file = untaken(id);
        return mappings.keep(viewer, file, files.content(id), wish, name);
    }

    /** Forgets what was kept under a name. */
    @Transactional
    public void forgetMapping(Viewer viewer, String name) {
        Imports.requireMayImport(viewer);
        mappings.forget(name);
    }

    /** The names under which the meaning of columns is kept, those that fit the columns of a file first. */
    @Transactional
    public List<String> keptMappings(Viewer viewer, FigureFileId id) {
        Imports.requireMayImport(viewer);
        var file = untaken(id);
        return mappings.names(file, files.content(id));
    }

    /** How far the reading of a file has come. */
    @Transactional
    public FigureFileState state(Viewer viewer, FigureFileId id) {
        Imports.requireMayImport(viewer);
        var file = files.findByIdOptional(id).orElseThrow(NotFound::new);
        var progress = files.progress(id);
        return new FigureFileState(
                id,
                file.fileName(),
                file.note(),
                file.wantedAt() != null,
                progress.phase(),
                progress.done(),
                progress.whole(),
                file.report() == null ? null : report(file.report(), file.edition()),
                file.edition());
    }

    /** Everything that was found in a file, errors first. */
    @Transactional
    public List<Reported> problems(Viewer viewer, FigureFileId id) {
        Imports.requireMayImport(viewer);
        var report = files.findByIdOptional(id).map(FigureFile::report).orElseThrow(NotFound::new);
        return java.util.stream.Stream.concat(
                        report.errors().stream().map(one -> new Reported(true, one.worded(texts))),
                        report.warnings().stream().map(one -> new Reported(false, one.worded(texts))))
                .toList();
    }

    /** Something that was found, and whether it kept the file from being taken. */
    public record Reported(boolean error, ImportProblem problem) {}

    /** Files of which no edition has been made yet, the newest first. */
    @Transactional
    public List<WaitingFile> waiting(Viewer viewer) {
        Imports.requireMayImport(viewer);
        return files.waiting();
    }

    /**
     * Throws a file away.
     *
     * @throws Refused while it is being read, or when an edition was made of it
     */
    @Transactional
    public void discard(Viewer viewer, FigureFileId id) {
        Imports.requireMayImport(viewer);
        untaken(id).requireIdle();
        var file = files.findById(id, LockModeType.PESSIMISTIC_WRITE);
        file.requireIdle();
        files.delete(file);
    }

    @Scheduled(identity = "old-figure-files", every = "24h", delayed = "15m")
    @Transactional
    void forget() {
        files.forgetBefore(clock.instant().minus(KEPT));
    }

    private FigureFile untaken(FigureFileId id) {
        var file = files.findByIdOptional(id).orElseThrow(NotFound::new);
        if (file.edition() != null) {
            throw new NotFound();
        }
        return file;
    }

    private ImportReport report(FileReport report, EditionId edition) {
        return new ImportReport(
                report.rows(),
                words(report.errors().stream().limit(ImportReport.SHOWN).toList()),
                words(report.warnings().stream().limit(ImportReport.SHOWN).toList()),
                report.furtherErrors() + Math.max(0, report.errors().size() - ImportReport.SHOWN),
                report.furtherWarnings() + Math.max(0, report.warnings().size() - ImportReport.SHOWN),
                edition);
    }

    private List<ImportProblem> words(List<Finding> findings) {
        return findings.stream().map(finding -> finding.worded(texts)).toList();
    }
}
