package de.zielforum.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the parts of a checkout lie; the launcher names its folder, tests run in it. */
record Project(Path root) {

    static final String ROOT_PROPERTY = "zielforum.project";

    static Project current() {
        return new Project(Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath());
    }

    Path realmFile() {
        return root.resolve("realm-config/zielforum-realm.json");
    }

    Path loginTheme() {
        return root.resolve("realm-config/themes/zielforum");
    }

    Path application() {
        return root.resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** How the packaged application is started, with the options docs/operations.md gives to operators. */
    List<String> applicationLine() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // Written when the application first ends; later starts find the classes loaded and checked.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + root.resolve("target/zielforum.jsa"),
                "-Xlog:cds=off,cds+dynamic=off,aot=off",
                "-jar",
                application().toString());
    }

    /** The distribution the build fetched from Maven Central. */
    Path keycloakArchive() {
        var folder = root.resolve("target/keycloak-distribution");
        try (var archives = Files.newDirectoryStream(folder, "keycloak-quarkus-dist-*.zip")) {
            Path newest = null;
            for (var archive : archives) {
                newest = newest == null || isNewer(archive, newest) ? archive : newest;
            }
            if (newest != null) {
                return newest;
            }
        } catch (IOException missing) {
            // said below
        }
        throw new LocalStackException(
                "Keycloak fehlt in " + folder + ". Bauen Sie Zielforum mit ./mvnw package -DskipTests.");
    }

    private static boolean isNewer(Path file, Path other) {
        try {
            return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
