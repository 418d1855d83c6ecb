package de.zielforum.area;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the columns of a shapefile, a dBASE III table, as texts. */
final class DbfTable {

    private static final int HEADER = 32;
    private static final int NAME = 11;
    private static final byte END = 0x0D;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private record Field(String name, int start, int length) {}

    private DbfTable() {}

    /**
     * One entry for each record, empty where it is marked as deleted.
     *
     * @param encoding what the file beside it says, or an empty text; then UTF-8 where that can be read, else Windows-1252
     * @throws java.nio.BufferUnderflowException or IllegalArgumentException when the file is broken
     */
    static List<Optional<Map<String, String>>> read(byte[] file, String encoding) {
        var header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var count = header.getInt(4);
        var first = header.getShort(8) & 0xFFFF;
        var length = header.getShort(10) & 0xFFFF;
        if (count < 0 || length < 1 || first + (long) count * length > file.length) {
            throw new IllegalArgumentException("the table is shorter than it says");
        }
        var charset = charset(encoding, file);
        var fields = fields(file, first, charset);
        var rows = new ArrayList<Optional<Map<String, String>>>();
        for (int i = 0; i < count; i++) {
            var start = first + i * length;
            if (file[start] == '*') {
                rows.add(Optional.empty());
                continue;
            }
            var row = new LinkedHashMap<String, String>();
            for (var field : fields) {
                if (field.start() + field.length() > length) {
                    throw new IllegalArgumentException("a column is wider than the table");
                }
                row.put(field.name(), new String(file, start + field.start(), field.length(), charset).strip());
            }
            rows.add(Optional.of(row));
        }
        return rows;
    }

    private static List<Field> fields(byte[] file, int end, Charset charset) {
        var fields = new ArrayList<Field>();
        var start = 1;
        for (int at = HEADER; at + HEADER <= end && file[at] != END; at += HEADER) {
            var letters = 0;
            while (letters < NAME && file[at + letters] != 0) {
                letters++;
            }
            var length = file[at + 16] & 0xFF;
            fields.add(new Field(new String(file, at, letters, charset).strip(), start, length));
            start += length;
        }
        return fields;
    }

    private static Charset charset(String encoding, byte[] file) {
        var name = encoding.toLowerCase(Locale.ROOT);
        if (name.contains("1252") || name.contains("8859") || name.equals("ansi")) {
            return WINDOWS;
        }
        if (name.contains("utf")) {
            return StandardCharsets.UTF_8;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, HEADER, file.length - HEADER));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }
}
