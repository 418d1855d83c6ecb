package de.zielforum.indicator;

import java.time.Instant;
import java.util.List;

/**
 * A published edition of figures, for everybody.
 *
 * @param note why it came; may be empty
 * @param supersededAt since when no figure of it counts any more, or null
 * @param figures how many it holds
 * @param counting how many of them count today
 * @param secret how many are not shown because they are secret
 * @param indicators what it is about
 * @param changed how many figures it changed that counted before
 * @param unseen how many of these read "secret" before and since
 * @param changes the others, at most {@value #SHOWN}
 * @param successors the editions that changed figures of this one, the newest first
 */
public record PublishedEdition(
        EditionId id,
        String fileName,
        String note,
        Instant publishedAt,
        Instant supersededAt,
        long figures,
        long counting,
        long secret,
        List<Content> indicators,
        long changed,
        long unseen,
        List<Change> changes,
        List<Successor> successors) {

    /** More changes than this are counted only. */
    public static final int SHOWN = 300;

    public PublishedEdition {
        indicators = List.copyOf(indicators);
        changes = List.copyOf(changes);
        successors = List.copyOf(successors);
    }

    /** How many figures read differently since. */
    public long visible() {
        return changed - unseen;
    }

    /** Where everybody can read it. */
    public String path() {
        return path(id);
    }

    static String path(EditionId id) {
        return "/datenstaende/" + id;
    }

    /** What it says about an indicator. */
    public record Content(String key, String name, int from, int until, long areas, long figures) {}

    /** A figure that reads differently since. */
    public record Change(String indicator, String area, int period, String before, String after, EditionId previous) {}

    /** A later edition that changed some of its figures. */
    public record Successor(EditionId id, String fileName, Instant publishedAt, String note, long changed) {}
}
