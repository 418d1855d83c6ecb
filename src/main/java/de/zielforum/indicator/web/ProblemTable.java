package de.zielforum.indicator.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.zielforum.indicator.FigureFiles.Reported;
import de.zielforum.shared.web.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What was found in a file, as a table for an office program. */
record ProblemTable(Texts texts) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    String of(List<Reported> all) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(word("tableKind"), word("tableLine"), word("tableColumn"), word("tableMessage"));
            for (var one : all) {
                csv.writeRecord(
                        word(one.error() ? "tableError" : "tableWarning"),
                        one.problem().line() == 0 ? "" : "" + one.problem().line(),
                        one.problem().column(),
                        one.problem().message());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String word(String key) {
        return texts.say("mapping", key);
    }
}
