package de.zielforum.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Keycloak distribution, unpacked once and built once for PostgreSQL. */
record KeycloakPrograms(Path home) {

    /** Unpacks and builds the distribution below the given folder unless this was done before. */
    static KeycloakPrograms unpackedBelow(Path folder, Path archive) {
        var name = archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
        var programs = new KeycloakPrograms(folder.resolve(name));
        if (!Files.isDirectory(programs.home)) {
            programs.unpackAndBuild(archive);
        }
        return programs;
    }

    /** Works aside and moves into place last, so that an interrupted start leaves no half programs. */
    private void unpackAndBuild(Path archive) {
        var aside = new KeycloakPrograms(home.resolveSibling(home.getFileName() + ".unpacking"));
        Folders.delete(aside.home);
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                aside.unpack(zip, entry);
            }
            Command.run(aside.line("build", "--db=postgres"), javaHome())
                    .orFail("Keycloak ließ sich nicht vorbereiten.");
            Files.move(aside.home, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LocalStackException("Keycloak ließ sich nicht nach " + home + " entpacken.", e);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        var withoutTopFolder = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var target = home.resolve(withoutTopFolder).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (target.toString().endsWith(".sh")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    List<String> line(String action, String... options) {
        var line = new ArrayList<String>();
        line.add(home.resolve("bin/kc.sh").toString());
        line.add(action);
        line.addAll(List.of(options));
        return line;
    }

    /** Keycloak runs on the Java this process runs on. */
    static Map<String, String> javaHome() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }

    Path theme(String name) {
        return home.resolve("themes").resolve(name);
    }

    Path importedRealm() {
        return home.resolve("data/import/zielforum-realm.json");
    }
}
