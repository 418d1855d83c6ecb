package de.zielforum.voting.tally;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * The published votes of a ballot: the first line names the options, every further line is one vote with {@code 1} or
 * {@code 0} per option, separated by commas. The lines stand in random order and name nobody.
 */
public final class VoteFile {

    private VoteFile() {}

    /** The line that names the options. */
    public static String header(List<String> references) {
        return String.join(",", references);
    }

    /** The line of a vote. */
    public static String line(String marks) {
        var line = new StringBuilder(2 * marks.length());
        for (int option = 0; option < marks.length(); option++) {
            line.append(option == 0 ? "" : ",").append(marks.charAt(option));
        }
        return line.toString();
    }

    /** A file that was read and counted. */
    public record Counted(List<String> references, ApprovalCount count) {}

    /**
     * Reads and counts a file.
     *
     * @throws IllegalArgumentException when a line is no vote; the message names the line
     */
    public static Counted count(Reader file) throws IOException {
        var lines = new BufferedReader(file);
        var header = lines.readLine();
        if (header == null || header.isBlank()) {
            throw new IllegalArgumentException("line 1: no options");
        }
        var references = List.of(header.split(","));
        var tally = new ApprovalTally(references.size());
        var number = 1;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                tally.add(marks(line));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return new Counted(references, tally.count());
    }

    private static String marks(String line) {
        var marks = line.replace(",", "");
        if (!line(marks).equals(line)) {
            throw new IllegalArgumentException("not one sign per option");
        }
        return marks;
    }
}
