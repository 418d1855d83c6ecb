package de.zielforum.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A long-running program with its log file; it ends with this process. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE_WHEN_STOPPING = Duration.ofSeconds(20);
    private static final int LINES_SHOWN = 15;

    private final String name;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;
    private final Runnable stop = this::stop;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile(log);
    }

    /** Ends the program that writes this log, if an earlier launcher was killed before it could. */
    static void stopLeftover(Path log) {
        pidFile(log).stopLeftover();
    }

    private static PidFile pidFile(Path log) {
        return new PidFile(log.resolveSibling(log.getFileName() + ".pid"));
    }

    /** Starts the program with its output in the log file; the log of the start before is kept beside it. */
    static ChildProcess start(String name, List<String> line, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            var child = new ChildProcess(name, builder.start(), log);
            AtExit.stop(child.stop);
            child.pidFile.write(child.process.toHandle());
            return child;
        } catch (IOException e) {
            throw new LocalStackException(name + " ließ sich nicht starten.", e);
        }
    }

    /** Runs a program that talks with the person at the terminal, and returns its result when it ends. */
    static int runInForeground(String name, List<String> line, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(line).inheritIO();
            builder.environment().putAll(environment);
            var process = builder.start();
            AtExit.stop(process::destroy);
            return process.waitFor();
        } catch (IOException e) {
            throw new LocalStackException(name + " ließ sich nicht starten.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Das Warten auf " + name + " wurde unterbrochen.", e);
        }
    }

    /** Waits until the program answers. */
    void awaitReady(BooleanSupplier ready, Duration patience) {
        awaitReady(ready, patience, Duration.ofMillis(200));
    }

    /** The same, asking at shorter or longer intervals. */
    void awaitReady(BooleanSupplier ready, Duration patience, Duration interval) {
        var end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw died();
            }
            if (System.nanoTime() > end) {
                throw new LocalStackException("%s antwortet nach %d Sekunden noch nicht. Näheres steht in %s."
                        .formatted(name, patience.toSeconds(), log));
            }
            pause(interval);
        }
    }

    private void pause(Duration interval) {
        try {
            process.waitFor(interval);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Das Warten auf " + name + " wurde unterbrochen.", e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    LocalStackException died() {
        return new LocalStackException("%s hat sich beendet (Ergebnis %d). Näheres steht in %s, zuletzt:%n%s"
                .formatted(name, process.exitValue(), log, lastLines()));
    }

    private String lastLines() {
        try (var lines = Files.lines(log)) {
            var all = lines.toList();
            return all.stream()
                    .skip(Math.max(0, all.size() - LINES_SHOWN))
                    .map(line -> "  " + line)
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            return "";
        }
    }

    CompletableFuture<ChildProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    Path log() {
        return log;
    }

    /** Ends the program without asking it, as {@code kill -9} does, for tests of what survives that. */
    void kill() {
        process.destroyForcibly().onExit().join();
        pidFile.forget();
        AtExit.forget(stop);
    }

    @Override
    public void close() {
        stop();
        AtExit.forget(stop);
    }

    /** Asks the program to end and, if it does not, ends it with everything it started. */
    private void stop() {
        var children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_WHEN_STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        pidFile.forget();
    }
}
