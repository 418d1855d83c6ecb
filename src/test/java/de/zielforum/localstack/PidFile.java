package de.zielforum.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a started program, so that the next start finds it if this process is killed and cannot stop it. A process
 * number alone does not identify a program, as numbers are given again; together with the time of its start it does.
 */
record PidFile(Path file) {

    private static final long TOLERANCE_MILLIS = 2_000;

    void write(ProcessHandle process) {
        Folders.createParent(file);
        PrivateFiles.write(file, process.pid() + " " + startOf(process));
    }

    /** Ends the remembered program and everything it started, if it still runs. */
    void stopLeftover() {
        remembered().ifPresent(process -> {
            var children = process.descendants().toList();
            process.destroy();
            children.forEach(ProcessHandle::destroy);
            process.onExit().join();
            children.forEach(child -> child.onExit().join());
        });
        forget();
    }

    private Optional<ProcessHandle> remembered() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var words = Files.readString(file).strip().split(" ");
            var start = Long.parseLong(words[1]);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> Math.abs(startOf(process) - start) < TOLERANCE_MILLIS);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    void forget() {
        Folders.delete(file);
    }
}
