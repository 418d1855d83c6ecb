package de.zielforum.area;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which columns of a file (properties of its features) areas are described; empty texts for what is to be guessed from names
 * that offices usually give.
 *
 * @param allOn the level of all areas where no column tells it, or null
 */
public record AreaColumns(String code, String name, String level, String parent, AreaLevel allOn) {

    /** Everything is guessed. */
    public static final AreaColumns GUESSED = new AreaColumns("", "", "", "", null);

    private static final List<String> CODES = List.of(
            "code",
            "schluessel",
            "schlüssel",
            "plr_id",
            "bzr_id",
            "pgr_id",
            "lor",
            "ags",
            "ars",
            "rs",
            "gebietsschluessel",
            "kennziffer",
            "kennung",
            "nummer",
            "nr",
            "schl",
            "key",
            "bez_id",
            "stadtteil_nr",
            "stadtteilnr",
            "id");
    private static final List<String> NAMES = List.of(
            "name",
            "plr_name",
            "bzr_name",
            "pgr_name",
            "gen",
            "bezeichnung",
            "bezeichnun",
            "gebietsname",
            "bez_name",
            "stadtteil",
            "ortsteil",
            "namgem");
    private static final List<String> LEVELS = List.of("level", "ebene");
    private static final List<String> PARENTS = List.of(
            "parent_id",
            "uebergeordnet",
            "übergeordnet",
            "uebergeord",
            "bez",
            "bez_id",
            "bezirk",
            "bezirk_id",
            "stadtteil_nr",
            "stadtteilnr",
            "gemeinde");

    Optional<String> code(Collection<String> columns) {
        return column(code, CODES.stream(), columns);
    }

    Optional<String> name(Collection<String> columns) {
        return column(name, NAMES.stream(), columns);
    }

    Optional<String> level(Collection<String> columns) {
        return column(level, LEVELS.stream(), columns);
    }

    /** The column that was named, or that is called {@code parent}. */
    Optional<String> parent(Collection<String> columns) {
        return column(parent, Stream.of("parent"), columns);
    }

    /** Columns that may name the larger area; their content decides. */
    List<String> maybeParents(Collection<String> columns) {
        return PARENTS.stream()
                .flatMap(usual -> columns.stream()
                        .filter(column -> column.toLowerCase(Locale.GERMAN).equals(usual)))
                .toList();
    }

    private static Optional<String> column(String named, Stream<String> usual, Collection<String> columns) {
        return (named.isEmpty() ? usual : Stream.of(named.toLowerCase(Locale.GERMAN)))
                .flatMap(name -> columns.stream()
                        .filter(column -> column.toLowerCase(Locale.GERMAN).equals(name)))
                .findFirst();
    }
}
