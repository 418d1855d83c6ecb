package de.zielforum.indicator;

import de.zielforum.area.AreaColumns;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaProblem;
import de.zielforum.area.Areas;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Texts;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings in a file from the command line, by the same code as the work bench. What was found is written by line and column, how
 * far it is goes to the other output.
 *
 * <p>It ends with 0 when the file was taken, {@value #REFUSED} when it holds errors and nothing was stored, {@value #UNPROTECTED}
 * when its figures were stored but cannot be published without giving secrets away, {@value #MISUSED} when it was called
 * wrongly, and {@value #FAILED} when anything else went wrong.
 */
@ApplicationScoped
@Unremovable
public class ImportCommand implements QuarkusApplication {

    static final int FAILED = 1;
    static final int MISUSED = 2;
    static final int REFUSED = 3;
    static final int UNPROTECTED = 4;

    /** What the application does without while it runs a command. */
    public static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "quarkus.oidc.api.tenant-enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "ERROR",
            "quarkus.log.console.stderr", "true",
            "zielforum.demo", "false");

    private static final String FROM = "--valid-from";
    private static final String UNTIL = "--valid-until";
    private static final String LEVEL = "--level";
    private static final List<String> OF_AREAS =
            List.of(FROM, UNTIL, "--code-column", "--name-column", "--level-column", "--parent-column", LEVEL);
    private static final List<String> OF_FIGURES = List.of("--note", "--mapping", "--part", "--year");
    private static final Set<String> VALUED =
            Stream.concat(OF_AREAS.stream(), OF_FIGURES.stream()).collect(Collectors.toSet());
    private static final Set<String> PLAIN = Set.of("--areas", "--indicators", "--totals", "--publish");
    private static final String SUBJECT = "command-line";

    /** Connections that cannot be made or broke, and databases that are shutting down or starting. */
    private static final Pattern NO_CONNECTION = Pattern.compile("08.*|57P0[1-3]");

    private static final String DATABASE_GONE =
            "Die Datenbank ist nicht zu erreichen. Sehen Sie nach, ob sie läuft, und beginnen Sie den Import noch"
                    + " einmal; was schon auf die Veröffentlichung wartet, wird dabei nicht doppelt gespeichert.";

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private PrintStream out;
    private PrintStream progress;

    @Inject
    Areas areas;

    @Inject
    Imports imports;

    @Inject
    FileMappings mappings;

    @Inject
    Editions editions;

    @Inject
    People people;

    @Inject
    Texts texts;

    @Override
    public int run(String... arguments) {
        return run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /**
     * Does what the arguments say.
     *
     * @param found where what was found is written
     * @param told where it is told how far the work is, why it cannot go on, and what was called wrongly
     */
    int run(PrintStream found, PrintStream told, String... arguments) {
        out = found;
        progress = told;
        try {
            return run(CommandLine.of(List.of(arguments), VALUED, PLAIN));
        } catch (CommandLine.Misused e) {
            progress.println(e.getMessage());
            return MISUSED;
        } catch (IOException e) {
            progress.println("Die Datei lässt sich nicht lesen: " + e.getMessage());
            return MISUSED;
        } catch (RuntimeException e) {
            if (!isDatabaseGone(e)) {
                throw e;
            }
            progress.println(DATABASE_GONE);
            return FAILED;
        }
    }

    /** Says why the command could not do its work, as far as an operator can do something about it. */
    public static void explain(Throwable failure) {
        var words = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (isDatabaseGone(failure)) {
            words.println(DATABASE_GONE);
        } else {
            failure.printStackTrace(words);
        }
    }

    /** A connection that breaks is told by its SQL state; while a transaction ends, only beside the failure of the end. */
    static boolean isDatabaseGone(Throwable failure) {
        return failure != null
                && (failure instanceof ConnectException
                        || failure instanceof SQLException told
                                && told.getSQLState() != null
                                && NO_CONNECTION.matcher(told.getSQLState()).matches()
                        || isDatabaseGone(failure.getCause())
                        || Arrays.stream(failure.getSuppressed()).anyMatch(ImportCommand::isDatabaseGone));
    }

    private int run(CommandLine line) throws IOException, CommandLine.Misused {
        var named = line.values();
        if (named.containsKey("--areas") && named.containsKey("--indicators")) {
            throw new CommandLine.Misused("Eine Datei enthält entweder Gebiete oder Indikatoren.");
        }
        var order = named.containsKey("--areas") ? areaOrder(named) : null;
        if (order == null) {
            requireNoneOfAreas(named);
        }
        var content = Files.readAllBytes(line.file());
        var viewer = people.viewer(SUBJECT, "Befehlszeile", Set.of(Role.STATISTICS));
        if (order != null) {
            return areas(viewer, order, content);
        }
        if (named.containsKey("--indicators")) {
            return said(imports.importIndicators(viewer, new ByteArrayInputStream(content)));
        }
        return figures(viewer, line, content);
    }

    private static void requireNoneOfAreas(Map<String, String> named) throws CommandLine.Misused {
        for (var name : OF_AREAS) {
            if (named.containsKey(name)) {
                throw new CommandLine.Misused("Die Angabe " + name + " gilt nur für Gebiete, zusammen mit --areas.");
            }
        }
    }

    private AreaOrder areaOrder(Map<String, String> named) throws CommandLine.Misused {
        var order = new AreaOrder(text(named, FROM), text(named, UNTIL), columns(named));
        var errors = order.check(FROM, UNTIL, key -> texts.say("versions", key));
        for (var name : List.of(FROM, UNTIL)) {
            // Without its time a stand would describe the areas of today.
            if (named.containsKey(name) && text(named, name).isEmpty()) {
                errors.put(name, texts.say("versions", "noTime"));
            }
            if (errors.containsKey(name)) {
                throw new CommandLine.Misused("Die Angabe " + name + " stimmt nicht. " + errors.get(name));
            }
        }
        return order;
    }

    private AreaColumns columns(Map<String, String> named) throws CommandLine.Misused {
        var level = AreaLevel.of(text(named, LEVEL));
        if (named.containsKey(LEVEL) && text(named, LEVEL).isEmpty()) {
            throw new CommandLine.Misused("Hinter " + LEVEL + " fehlt der Wert.");
        }
        if (named.containsKey(LEVEL) && level.isEmpty()) {
            throw new CommandLine.Misused(texts.say("area", "problem_levelUnknown", text(named, LEVEL)));
        }
        return new AreaColumns(
                text(named, "--code-column"),
                text(named, "--name-column"),
                text(named, "--level-column"),
                text(named, "--parent-column"),
                level.orElse(null));
    }

    private static String text(Map<String, String> named, String name) {
        return named.getOrDefault(name, "").strip();
    }

    private int areas(Viewer viewer, AreaOrder order, byte[] content) {
        var result = order.bringIn(areas, viewer, new ByteArrayInputStream(content));
        result.problems().forEach(one -> out.println(worded(one)));
        if (result.furtherProblems() > 0) {
            out.println("Weitere: " + result.furtherProblems());
        }
        result.notes().forEach(one -> out.println("Hinweis: " + worded(one)));
        if (!result.done()) {
            out.println("Die Datei wurde nicht übernommen.");
            return REFUSED;
        }
        out.printf("Gebiete: %d, davon neu %d, geändert %d", result.features(), result.added(), result.changed());
        out.println(order.named() ? "; von den bisherigen gelten %d kürzer.".formatted(result.ended()) : ".");
        return 0;
    }

    private static String worded(AreaProblem problem) {
        var where = problem.feature() == 0 ? "Ganze Datei" : "Gebiet " + problem.feature();
        return where + (problem.code().isEmpty() ? "" : ", " + problem.code()) + ": " + problem.message();
    }

    private int figures(Viewer viewer, CommandLine line, byte[] content) throws CommandLine.Misused {
        var named = line.values();
        var name = line.file().getFileName().toString();
        var part = named.getOrDefault("--part", "");
        var year = named.getOrDefault("--year", "");
        if (!year.isEmpty() && !YEAR.matcher(year).matches()) {
            throw new CommandLine.Misused("Hinter --year wird eine Jahreszahl von 1900 bis 2099 erwartet.");
        }
        var wanted = named.getOrDefault("--mapping", "");
        var kept = mappings.kept(content, name, part, wanted, year);
        if (kept.isEmpty() && named.containsKey("--mapping")) {
            throw new CommandLine.Misused("Unter diesem Namen ist keine Zuordnung gemerkt.");
        }
        if (kept.isPresent()) {
            progress.println(
                    "Die Spalten werden zugeordnet, wie unter „" + kept.get().name() + "“ gemerkt.");
            kept.get().problems().forEach(one -> out.println(worded(one)));
            kept.get().hints().forEach(one -> out.println("Hinweis: " + worded(one)));
            if (kept.get().mapping().isEmpty()) {
                out.println("Die Datei wurde nicht übernommen.");
                return REFUSED;
            }
        }
        var order = new ImportOrder(
                name,
                named.getOrDefault("--note", ""),
                part,
                kept.flatMap(FileMappings.Kept::mapping),
                kept.isPresent() ? "" : year,
                named.containsKey("--totals")
                        || kept.map(FileMappings.Kept::totals).orElse(false));
        var report = imports.importObservations(viewer, order, new ByteArrayInputStream(content), this::tell);
        var code = said(report);
        return code == 0 && named.containsKey("--publish") ? publish(viewer, report.edition(), order.note()) : code;
    }

    private int publish(Viewer viewer, EditionId edition, String note) {
        progress.println("Geheimhaltung wird geprüft …");
        var safe = editions.check(viewer, edition);
        var secrecy = editions.preview(viewer, edition).secrecy();
        said(secrecy);
        if (!safe) {
            out.println(
                    "Geheime Werte ließen sich errechnen: " + secrecy.unsafe() + ". Es wurde nichts veröffentlicht.");
            return UNPROTECTED;
        }
        editions.publish(viewer, edition, note);
        out.println("Der Datenstand ist veröffentlicht.");
        return 0;
    }

    private void said(SecrecyView secrecy) {
        out.printf(
                "Werte: %d, gesperrt von der Quelle %d, nach der Regel %d, zum Schutz anderer %d.%n",
                secrecy.figures(), secrecy.bySource(), secrecy.byRule(), secrecy.forOthers());
        if (secrecy.outBefore() > 0) {
            out.println("Davon waren schon bekannt: " + secrecy.outBefore() + ".");
        }
        secrecy.measures().forEach(one -> out.println("Nicht als Fallzahlen behandelt und nicht gesperrt: " + one));
        secrecy.unsized().forEach(one -> out.println("Größe der Gruppe nicht bekannt, deshalb nicht geprüft: " + one));
        secrecy.unweighed()
                .forEach(one -> out.println("Ohne Beiträge, deshalb nicht auf wenige Große geprüft: " + one));
        secrecy.notes().forEach(note -> out.println("Hinweis: " + note.message()));
    }

    private int said(ImportReport report) {
        report.errors().forEach(one -> out.println(worded(one)));
        report.warnings().forEach(one -> out.println("Hinweis: " + worded(one)));
        var further = report.furtherErrors() + report.furtherWarnings();
        if (further > 0) {
            out.println("Weitere: " + further);
        }
        if (!report.done()) {
            out.println("Die Datei wurde nicht übernommen.");
            return REFUSED;
        }
        out.println("Zeilen: " + report.rows()
                + (report.edition() == null ? "." : ", Datenstand " + report.edition() + "."));
        return 0;
    }

    private static String worded(ImportProblem problem) {
        var where = problem.line() == 0 ? "Ganze Datei" : "Zeile " + problem.line();
        return where + (problem.column().isEmpty() ? "" : ", Spalte " + problem.column()) + ": " + problem.message();
    }

    private void tell(ImportProgress.Phase phase, long done, long whole) {
        var what = switch (phase) {
            case READING -> "Die Datei wird gelesen";
            case CHECKING -> "Die Werte werden geprüft";
            case STORING -> "Die Werte werden gespeichert";
        };
        progress.println(what + (done > 0 ? ": " + done + " von " + whole : " …"));
    }
}
