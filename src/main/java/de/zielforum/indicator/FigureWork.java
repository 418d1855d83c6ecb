package de.zielforum.indicator;

import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/**
 * Reads files of figures in the background, each once however many nodes there are: the row of a file stays locked while it is
 * read, so that it is free again when a node dies, and the edition is stored with the end of the work or not at all.
 */
@ApplicationScoped
class FigureWork {

    private static final long BETWEEN_NEWS = 300_000_000;

    @Inject
    FigureFileRepository files;

    @Inject
    Imports imports;

    @Inject
    ExecutorService executor;

    void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileWanted event) {
        executor.execute(this::work);
    }

    @Scheduled(identity = "wanted-figure-files", every = "${zielforum.figures.every}", delayed = "30s")
    void work() {
        var more = true;
        while (more) {
            more = next();
        }
    }

    private boolean next() {
        var failing = new FigureFileId[1];
        try {
            return QuarkusTransaction.requiringNew().timeout(Imports.LONG_WORK).call(() -> {
                var file = files.claim();
                file.ifPresent(one -> {
                    failing[0] = one.id();
                    read(one);
                });
                return file.isPresent();
            });
        } catch (RuntimeException e) {
            if (failing[0] == null) {
                throw e;
            }
            Log.error("A file of figures could not be read: " + failing[0], e);
            QuarkusTransaction.requiringNew()
                    .run(() -> files.findById(failing[0])
                            .refused(new FileReport(
                                    0, List.of(new Finding(0, "", "unexpected", List.of())), List.of(), 0, 0)));
            return true;
        }
    }

    private void read(FigureFile file) {
        // Whether the person may import was asked when the file was handed over.
        var behalf = new Viewer(file.uploadedBy(), "", Set.of(Role.STATISTICS), false);
        var findings = new Findings(FileReport.KEPT);
        var taken = imports.take(behalf, file.order(), files.content(file.id()), findings, news(file.id()));
        var report = FileReport.of(taken.rows(), findings);
        if (taken.edition() == null) {
            file.refused(report);
        } else {
            file.taken(report, taken.edition());
            files.forgetContent(file.id());
        }
    }

    /** Tells from time to time, in transactions of their own, so that others can see it. */
    private ImportProgress news(FigureFileId id) {
        var last = new long[] {0};
        return (phase, done, whole) -> {
            var now = System.nanoTime();
            if (done == 0 || now - last[0] > BETWEEN_NEWS) {
                last[0] = now;
                QuarkusTransaction.requiringNew()
                        .run(() -> files.progress(id, new FigureFileRepository.Progress(phase, done, whole)));
            }
        };
    }
}
