package de.zielforum.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;

/** Files to read in tests. */
public final class Samples {

    private static final Path SHARED = Path.of("../shared/data");

    private Samples() {}

    /** A sample that lies beside the tests. */
    public static byte[] bytes(String name) {
        try (var stream = Samples.class.getResourceAsStream("/de/zielforum/indicator/exchange/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StatisticalTable read(String name) {
        return TableReader.read(bytes(name), name.substring(name.lastIndexOf('/') + 1));
    }

    static StatisticalTable table(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), "probe.csv");
    }

    /** A file that may not be copied; the test is skipped, and says so, where it is not there. */
    static byte[] shared(String name) {
        var file = SHARED.resolve(name);
        if (!Files.exists(file)) {
            System.err.println("NOT TESTED: " + file.toAbsolutePath().normalize() + " is not there");
        }
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not there");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines, columns and rules of what is wrong. */
    static List<String> errors(List<Flaw> flaws) {
        return flaws.stream().filter(Flaw::error).map(Samples::word).toList();
    }

    static List<String> warnings(List<Flaw> flaws) {
        return flaws.stream().filter(flaw -> !flaw.error()).map(Samples::word).toList();
    }

    private static String word(Flaw flaw) {
        return flaw.line() + " " + flaw.column() + " " + flaw.rule()
                + (flaw.arguments().isEmpty() ? "" : " " + String.join("|", flaw.arguments()));
    }

    /** A row in short: {@code indicator area period value status}. */
    static List<String> rows(MappedRows rows) {
        return rows.rows().stream()
                .map(row -> String.join(
                        " ",
                        row.indicator(),
                        row.area(),
                        row.period(),
                        row.value().isEmpty() ? "_" : row.value(),
                        row.status()))
                .toList();
    }

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
