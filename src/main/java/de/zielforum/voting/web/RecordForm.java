package de.zielforum.voting.web;

import de.zielforum.participation.ProcessId;
import de.zielforum.voting.BallotOption;
import de.zielforum.voting.RecordedBallot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What planning types about a ballot that was held before.
 *
 * @param text question, explanation, rule and times
 * @param process the id of the process
 * @param roll how many could vote
 * @param cast how many did
 * @param lines one line per option: title, semicolon, number of marks
 */
record RecordForm(DraftForm text, String process, String roll, String cast, String lines) {

    static final RecordForm EMPTY = new RecordForm(new DraftForm("", "", DraftForm.HALF, "", "", ""), "", "", "", "");

    private record Line(String title, long marks) {}

    Map<String, String> unreadable() {
        var unreadable = new LinkedHashMap<>(text.unreadable());
        if (process.isBlank()) {
            unreadable.put("process", "error_noProcess");
        }
        if (Typed.number(roll).isEmpty()) {
            unreadable.put("roll", "error_noNumber");
        }
        if (Typed.number(cast).isEmpty()) {
            unreadable.put("cast", "error_noNumber");
        }
        if (read().isEmpty()) {
            unreadable.put("lines", "error_noLines");
        }
        return unreadable;
    }

    /** What was typed, once nothing is {@link #unreadable()}. */
    RecordedBallot recorded() {
        var options = new ArrayList<BallotOption>();
        var approvals = new LinkedHashMap<String, Long>();
        for (var line : read()) {
            var reference = "punkt-" + (options.size() + 1);
            options.add(new BallotOption(reference, line.title(), "", ""));
            approvals.put(reference, line.marks());
        }
        var words = text.text();
        return new RecordedBallot(
                ProcessId.fromString(process),
                words.title(),
                words.explanation(),
                words.rule(),
                options,
                words.opens(),
                words.closes(),
                Typed.number(roll).orElseThrow(),
                Typed.number(cast).orElseThrow(),
                approvals);
    }

    /** The lines, or nothing when one of them cannot be read. */
    private List<Line> read() {
        var read = new ArrayList<Line>();
        for (var line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            var cut = line.lastIndexOf(';');
            var title = cut < 0 ? "" : line.substring(0, cut).strip();
            var marks = Typed.number(line.substring(cut + 1));
            if (title.isEmpty() || title.length() > 300 || marks.isEmpty()) {
                return List.of();
            }
            read.add(new Line(title, marks.get()));
        }
        return read;
    }
}
