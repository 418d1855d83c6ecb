package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Delimited;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Tables in files that commands are called with. */
final class TableFile {

    private TableFile() {}

    /** A row must have as many fields as the heading; otherwise nobody knows what stands where. */
    static void requireFields(Path file, Delimited.Line row, int heading) throws UnusableFile {
        var fields = row.fields().size();
        if (fields != heading) {
            throw new UnusableFile(
                    file,
                    row.number(),
                    "",
                    "Die Zeile hat " + (fields == 1 ? "nur ein Feld" : fields + " Felder") + ", die Kopfzeile "
                            + heading + ".");
        }
    }

    /** The lines of a file; the first is the heading. */
    static Delimited lines(Path file) throws UnusableFile {
        try {
            var bytes = Files.readAllBytes(file);
            var lines = Delimited.read(Delimited.decode(bytes));
            if (lines.broken() > 0) {
                throw new UnusableFile(file, lines.broken(), "", "Hier ist ein Anführungszeichen nicht geschlossen.");
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new UnusableFile(file, 0, "", "Die Datei gibt es nicht.");
        } catch (IOException e) {
            throw new UnusableFile(file, 0, "", "Die Datei lässt sich nicht lesen.");
        }
    }
}
