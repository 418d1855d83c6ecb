package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Takes apart what a query joined by commas, so that a list with all that belongs to its rows is one query. */
public final class Joined {

    private Joined() {}

    /** Topics in the order of the controlled list; empty for null. */
    public static List<Topic> topics(String joined) {
        return parts(joined).map(Topic::valueOf).sorted().toList();
    }

    /** Languages in the order of the controlled list; empty for null. */
    public static List<Language> languages(String joined) {
        return parts(joined).map(Language::valueOf).sorted().toList();
    }

    /** Areas in no particular order; empty for null. */
    public static List<AreaId> areas(String joined) {
        return parts(joined).map(AreaId::fromString).toList();
    }

    private static Stream<String> parts(String joined) {
        return joined == null || joined.isEmpty() ? Stream.empty() : Arrays.stream(joined.split(","));
    }
}
