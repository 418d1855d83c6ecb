package de.zielforum.proposal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word (Myers' algorithm), in paragraphs that can be read from top to bottom.
 *
 * @param paragraphs the newer text with what was taken out still in its place
 */
public record TextDiff(List<Paragraph> paragraphs) {

    /** Whether words stand in both texts or in one. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Some words with the spaces between them. */
    public record Piece(Kind kind, String text) {

        public boolean added() {
            return kind == Kind.ADDED;
        }

        public boolean removed() {
            return kind == Kind.REMOVED;
        }
    }

    /** What stands between two line breaks. */
    public record Paragraph(List<Piece> pieces) {}

    private static final Pattern TOKEN = Pattern.compile("\n|[^\\S\n]+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    /** Compares two texts. */
    public static TextDiff between(String older, String newer) {
        var before = tokens(older);
        var after = tokens(newer);
        var pieces = new ArrayList<Piece>();
        var place = 0;
        for (var change : changes(before, DiffUtils.diff(before, after).getDeltas())) {
            add(pieces, Kind.SAME, before.subList(place, change.from()));
            add(pieces, Kind.REMOVED, change.removed());
            add(pieces, Kind.ADDED, change.added());
            place = change.from() + change.removed().size();
        }
        add(pieces, Kind.SAME, before.subList(place, before.size()));
        return new TextDiff(paragraphs(pieces));
    }

    private record Change(int from, List<String> removed, List<String> added) {}

    /** Neighbouring changes with nothing but spaces between them read better as one. */
    private static List<Change> changes(List<String> before, List<AbstractDelta<String>> deltas) {
        var changes = new ArrayList<Change>();
        for (var delta : deltas) {
            var from = delta.getSource().getPosition();
            var last = changes.isEmpty() ? null : changes.getLast();
            var end = last == null ? 0 : last.from() + last.removed().size();
            var between = before.subList(end, from);
            if (last != null && between.stream().allMatch(token -> token.isBlank() && !token.equals("\n"))) {
                changes.removeLast();
                changes.add(new Change(
                        last.from(),
                        joined(last.removed(), between, delta.getSource().getLines()),
                        joined(last.added(), between, delta.getTarget().getLines())));
            } else {
                changes.add(new Change(
                        from, delta.getSource().getLines(), delta.getTarget().getLines()));
            }
        }
        return changes;
    }

    private static List<String> joined(List<String> first, List<String> between, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(between);
        all.addAll(second);
        return all;
    }

    /** Whether both texts are the same. */
    public boolean nothing() {
        return paragraphs.stream().flatMap(p -> p.pieces().stream()).allMatch(piece -> piece.kind() == Kind.SAME);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static List<Paragraph> paragraphs(List<Piece> pieces) {
        var paragraphs = new ArrayList<Paragraph>();
        var current = new ArrayList<Piece>();
        for (var piece : pieces) {
            var lines = piece.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    close(paragraphs, current);
                }
                if (!lines[i].isEmpty()) {
                    current.add(new Piece(piece.kind(), lines[i]));
                }
            }
        }
        close(paragraphs, current);
        return List.copyOf(paragraphs);
    }

    private static void close(List<Paragraph> paragraphs, List<Piece> current) {
        if (!current.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(current)));
            current.clear();
        }
    }
}
