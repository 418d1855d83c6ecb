package de.zielforum.localstack;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked once from the archive on the class path. */
record PostgresPrograms(Path home) {

    /** Unpacks the programs below the given folder unless this very archive was unpacked there before. */
    static PostgresPrograms unpackedBelow(Path folder) {
        var archive = archive();
        var home = folder.resolve("postgresql-" + Long.toHexString(checksum(archive)));
        if (!Files.isDirectory(home)) {
            unpack(archive, home);
        }
        return new PostgresPrograms(home);
    }

    private static byte[] archive() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        var machine = System.getProperty("os.arch");
        try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, ArchUtils.normalize(machine))) {
            return in.readAllBytes();
        } catch (IOException | IllegalStateException e) {
            throw new LocalStackException(
                    "Für dieses System (" + system + ", " + machine + ") liegt kein PostgreSQL bei. Betreiben Sie"
                            + " Zielforum mit einem eigenen PostgreSQL, siehe docs/operations.md.",
                    e);
        }
    }

    private static long checksum(byte[] archive) {
        var checksum = new CRC32();
        checksum.update(archive);
        return checksum.getValue();
    }

    /** Unpacks aside and moves into place last, so that an interrupted start leaves no half programs. */
    private static void unpack(byte[] archive, Path home) {
        var aside = home.resolveSibling(home.getFileName() + ".unpacking");
        Folders.delete(aside);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            Files.createDirectories(aside);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, aside.resolve(entry.getName()).normalize(), aside);
            }
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LocalStackException("PostgreSQL ließ sich nicht nach " + home + " entpacken.", e);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target, Path root) throws IOException {
        if (!target.startsWith(root)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** The command line of one of the programs. PostgreSQL refuses to run as root; a user namespace hides that we are. */
    List<String> line(String program, String... arguments) {
        var line = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(home.resolve("bin").resolve(program).toString());
        line.addAll(List.of(arguments));
        return line;
    }
}
