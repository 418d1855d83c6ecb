package de.zielforum.indicator.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text tables as spreadsheets write them: separated by comma, semicolon or tab, in UTF-8 (with or without byte order mark) or
 * Windows-1252.
 *
 * @param separator the mark between the fields
 * @param lines the lines that say anything, in the order of the file
 * @param broken the line from which on nothing can be read, or 0
 */
public record Delimited(char separator, List<Line> lines, int broken) {

    /** A line of fields; number from 1. A line that goes on over a line break counts where it begins. */
    public record Line(int number, List<String> fields) {}

    /** In a text so many characters come on each control character at least. */
    private static final int LEAST_CHARACTERS = 100;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What keeps a file from being text, or empty when it is text. */
    public static Optional<Flaw> noText(byte[] file) {
        String rule = null;
        if (file.length == 0) {
            rule = "emptyFile";
        } else if (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            rule = "spreadsheet";
        } else if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            rule = "utf16";
        } else if (isBinary(file)) {
            rule = "noText";
        }
        return Optional.ofNullable(rule).map(broken -> Flaw.error(0, "", broken));
    }

    static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Texts have no zeros, and a stray control character at most. */
    private static boolean isBinary(byte[] file) {
        var controls = 0L;
        for (var one : file) {
            if (one == 0) {
                return true;
            }
            controls += one > 0 && one < ' ' && !Character.isWhitespace(one) ? 1 : 0;
        }
        return controls * LEAST_CHARACTERS > file.length;
    }

    /** The text of a file, without byte order mark. */
    public static String decode(byte[] file) {
        var start = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, start, file.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, start, file.length - start, WINDOWS);
        }
    }

    /** Reads the lines of a text; blank ones are left out. */
    public static Delimited read(String text) {
        var separator = separatorOf(text);
        var lines = new ArrayList<Line>();
        var last = 0L;
        var broken = 0;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                last = row.getStartingLineNumber();
                if (!row.getFields().stream().allMatch(String::isBlank)) {
                    lines.add(new Line((int) last, row.getFields()));
                }
            }
        } catch (CsvParseException e) {
            broken = (int) last + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Delimited(separator, lines, broken);
    }

    /** The separator that stands most often in the first line that says anything. */
    private static char separatorOf(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(occurrences(first, a), occurrences(first, b)))
                .orElse(',');
    }

    private static long occurrences(String line, char mark) {
        return line.chars().filter(c -> c == mark).count();
    }

    /** How numbers in doubt are most likely written: the German way where semicolons separate. */
    public NumberStyle numbers() {
        return separator == ';' ? NumberStyle.LIKELY_GERMAN : NumberStyle.LIKELY_ENGLISH;
    }
}
