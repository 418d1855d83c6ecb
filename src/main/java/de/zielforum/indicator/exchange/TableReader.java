package de.zielforum.indicator.exchange;

import java.util.List;

/** Reads a file of figures in any of the formats, which is recognised by the content, not by the name. */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads a file whose only, or first, table is wanted.
     *
     * @param fileName what the file is called; names the table when the file does not
     */
    public static StatisticalTable read(byte[] file, String fileName) {
        return read(file, fileName, "");
    }

    /**
     * Reads one table of a file.
     *
     * @param part name of the sheet or the data set; empty for the first sheet or the only data set
     * @return the table; what keeps it from being used stands in its flaws
     */
    public static StatisticalTable read(byte[] file, String fileName, String part) {
        if (Delimited.startsWith(file, 'P', 'K', 3, 4)) {
            return readPacked(file, fileName, part);
        }
        var noText = Delimited.noText(file);
        if (noText.isPresent()) {
            return StatisticalTable.unreadable(Format.CSV, fileName, List.of(amongFormats(noText.get())));
        }
        var text = Delimited.decode(file);
        return text.stripLeading().startsWith("{")
                ? new JsonStatReader(fileName).read(text, part)
                : readLines(Delimited.read(text), fileName);
    }

    /**
     * The sheets of a workbook or the data sets of a JSON-stat file, as {@link #read} takes them; empty for all other files, and
     * when there is only one.
     */
    public static List<String> parts(byte[] file) {
        var parts = List.<String>of();
        if (Delimited.startsWith(file, 'P', 'K', 3, 4)) {
            var archive = Archive.open(file);
            if (archive.flaw().isEmpty()) {
                parts = archive.table().map(TableReader::parts).orElseGet(() -> XlsxReader.sheets(file));
            }
        } else if (Delimited.noText(file).isEmpty()) {
            var text = Delimited.decode(file);
            parts = text.stripLeading().startsWith("{") ? JsonStatReader.names(text) : List.of();
        }
        return parts.size() > 1 ? parts : List.of();
    }

    /** Text is not all that can be read here. */
    private static Flaw amongFormats(Flaw flaw) {
        return flaw.rule().equals("noText") ? Flaw.error(0, "", "noFormat") : flaw;
    }

    private static StatisticalTable readPacked(byte[] file, String fileName, String part) {
        var archive = Archive.open(file);
        if (archive.flaw().isPresent()) {
            return StatisticalTable.unreadable(
                    Format.XLSX, fileName, List.of(archive.flaw().get()));
        }
        return archive.table().isPresent()
                ? read(archive.table().get(), fileName, part)
                : new XlsxReader(fileName).read(file, part);
    }

    private static StatisticalTable readLines(Delimited text, String fileName) {
        if (GenesisReader.recognises(text)) {
            return new GenesisReader(text, fileName).read();
        }
        return SdmxCsvReader.recognises(text)
                ? new SdmxCsvReader(text, fileName).read()
                : new PlainReader(text, fileName).read();
    }
}
