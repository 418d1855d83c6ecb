package de.zielforum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What figures were taken on. */
final class Machine {

    private Machine() {}

    static String description() {
        return "%s %s, %d Kerne (%s), %d GB, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        line("/proc/cpuinfo", "model name"),
                        gigabytes(line("/proc/meminfo", "MemTotal")),
                        Runtime.version());
    }

    private static long gigabytes(String memory) {
        var digits = memory.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Math.round(Long.parseLong(digits) / 1024.0 / 1024.0);
    }

    private static String line(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unbekannt");
        } catch (IOException notOnThisSystem) {
            return "unbekannt";
        }
    }
}
