package de.zielforum.indicator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zipped file: a workbook, or the one CSV file that databases hand out packed. Looks at everything in it once, so that
 * a small file that unpacks to gigabytes is refused before anything else reads it.
 *
 * @param table the CSV file in it; empty when it is a workbook
 */
record Archive(Optional<byte[]> table, Optional<Flaw> flaw) {

    /** Bytes that a file may unpack to. */
    static final long LARGEST = 400L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2000;
    private static final String WORKBOOK = "xl/workbook.xml";

    static Archive open(byte[] file) {
        byte[] table = null;
        var workbook = false;
        var tables = 0;
        var entries = 0;
        var left = LARGEST;
        try (var zip = zip(file)) {
            for (var entry : Collections.list(zip.getEntries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                workbook |= name.equals(WORKBOOK);
                var isTable = name.endsWith(".csv");
                byte[] bytes = null;
                try (var stream = zip.getInputStream(entry)) {
                    bytes = isTable && table == null ? stream.readNBytes((int) left + 1) : null;
                    left -= bytes == null ? drained(stream, left) : bytes.length;
                }
                if (left < 0 || ++entries > MOST_ENTRIES) {
                    return refused("unpacksTooLarge", "" + LARGEST / 1024 / 1024);
                }
                if (isTable) {
                    tables++;
                    table = bytes == null ? table : bytes;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return refused("workbookBroken");
        }
        if (workbook) {
            return new Archive(Optional.empty(), Optional.empty());
        }
        if (tables > 1) {
            return refused("archiveSeveral", "" + tables);
        }
        return tables == 1 ? new Archive(Optional.of(table), Optional.empty()) : refused("workbookBroken");
    }

    /** By the directory at its end, as office programs read it: streams of some writers cannot be read from the front. */
    static ZipFile zip(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    private static long drained(InputStream entry, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        var sum = 0L;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            sum += read;
            if (sum > limit) {
                return sum;
            }
        }
        return sum;
    }

    private static Archive refused(String rule, String... arguments) {
        return new Archive(Optional.empty(), Optional.of(Flaw.error(0, "", rule, arguments)));
    }
}
