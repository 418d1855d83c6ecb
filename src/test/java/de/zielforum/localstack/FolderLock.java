package de.zielforum.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds a folder for this process; the operating system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock of(Path folder) {
        return tryOf(folder)
                .orElseThrow(() -> new LocalStackException("Der Datenordner " + folder.toAbsolutePath()
                        + " wird schon benutzt. Beenden Sie das andere Zielforum oder wählen Sie mit --data einen"
                        + " anderen Ordner."));
    }

    static Optional<FolderLock> tryOf(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return Optional.of(new FolderLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new LocalStackException(
                    "In den Datenordner " + folder.toAbsolutePath()
                            + " kann nicht geschrieben werden. Prüfen Sie die Rechte oder wählen Sie mit --data einen"
                            + " anderen Ordner.",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LocalStackException("Die Sperre des Datenordners ließ sich nicht aufheben.", e);
        }
    }
}
