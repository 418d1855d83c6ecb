package de.zielforum.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files only their owner can read. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** Writes the file anew; at no moment is it readable by others or half written. */
    static void write(Path file, String content) {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.deleteIfExists(aside);
            Files.createFile(aside, ownerOnly);
            Files.writeString(aside, content, StandardCharsets.UTF_8);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalStackException("Die Datei " + file + " ließ sich nicht schreiben.", e);
        }
    }
}
