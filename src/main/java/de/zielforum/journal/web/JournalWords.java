package de.zielforum.journal.web;

import de.zielforum.journal.JournalLine;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words the journal. What it has no words for is shown as it was recorded. */
@Singleton
class JournalWords {

    /** Details that are read in this order; others follow by name. */
    private static final List<String> ORDER = List.of("step", "phase", "opens", "closes");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]*");

    @Inject
    Texts texts;

    Entry of(JournalLine line) {
        return new Entry(
                BerlinTime.dateTime(line.happenedAt(), texts.language()),
                who(line),
                what(line),
                line.path(),
                details(line.details()));
    }

    private String who(JournalLine line) {
        if (line.actor() == null) {
            return texts.say("journal", "system");
        }
        return name(line.actorName());
    }

    private String what(JournalLine line) {
        var title = subject(line);
        return known(line.verb().replace('.', '_'), title)
                .orElseGet(() -> texts.say("journal", "unknownVerb", title, line.verb()));
    }

    /** How the thing or person is called to which it was done. */
    String subject(JournalLine line) {
        return line.title().isEmpty() ? name(line.subjectName()) : line.title();
    }

    private String name(String name) {
        return name == null || name.isBlank() ? texts.say("journal", "goneAccount") : name;
    }

    /** Ids say nothing to a reader and are left out. */
    private List<Detail> details(Map<String, String> details) {
        return details.entrySet().stream()
                .filter(detail -> !ID.matcher(detail.getValue()).matches())
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(detail -> place(detail.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(detail -> new Detail(
                        known("detail_" + detail.getKey()).orElse(detail.getKey()), value(detail.getValue())))
                .toList();
    }

    private static int place(String detail) {
        var place = ORDER.indexOf(detail);
        return place < 0 ? ORDER.size() : place;
    }

    private String value(String value) {
        try {
            return BerlinTime.dateTime(Instant.parse(value), texts.language());
        } catch (DateTimeException e) {
            return known("value_" + value).orElse(value);
        }
    }

    private Optional<String> known(String key, Object... arguments) {
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        try {
            var words = texts.say("journal", key, arguments);
            return words.startsWith("NOT_FOUND") ? Optional.empty() : Optional.of(words);
        } catch (RuntimeException noSuchMessage) {
            return Optional.empty();
        }
    }

    /**
     * A line in words.
     *
     * @param path the page of what it was done to, or null
     */
    record Entry(String when, String who, String what, String path, List<Detail> details) {}

    /** A further word about an act. */
    record Detail(String name, String value) {}
}
