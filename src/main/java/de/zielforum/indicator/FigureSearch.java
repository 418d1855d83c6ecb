package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds figures by words. A word meets an indicator when PostgreSQL's German text search finds it (any form of the word), or
 * when it stands inside of a longer one, which German compounds need: "Armut" finds "Kinderarmut". It meets an area by name. A
 * word that meets nothing is taken for mistyped and meets what is spelt alike. Figures that meet the most words are given.
 */
@ApplicationScoped
class FigureSearch {

    private static final int MOST_WORDS = 8;

    /** Which part of its trigrams a mistyped word must share with a word about an indicator: "Kinderamut". */
    private static final double ALIKE = 0.5;

    /** The same for names of areas, which are shorter and fewer: "Nordtsadt". */
    private static final double NAMED_ALIKE = 0.4;

    /** Shorter words are alike by chance. */
    private static final int FEWEST_LETTERS = 4;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private static final String MET = """
            with word as (
              select w, '%' || w || '%' as part, plainto_tsquery('german', w) as query
              from unnest(cast(:words as text[])) w where numnode(plainto_tsquery('german', w)) > 0),
            exact as (
              select w.w, w.query, x.id as indicator_id, cast(null as uuid) as area_id, ts_rank(x.search, w.query) as rank
              from word w join indicator x on x.search @@ w.query or x.words like w.part
              union all
              select w.w, w.query, null, x.id, 0 from word w join area x on lower(x.name) like w.part),
            met as (
              select w, indicator_id, area_id, rank from exact
              union all
              select w.w, x.id, null, word_similarity(w.w, x.words) / 10 from word w
                join indicator x on word_similarity(w.w, x.words) >= :alike
              where length(w.w) >= :typed and w.w not in (select w from exact)
              union all
              select w.w, null, x.id, 0 from word w join area x on similarity(w.w, lower(x.name)) >= :named
              where length(w.w) >= :typed and w.w not in (select w from exact))
            """;

    private static final String SELECT = MET + """
            , indicator_hit as (
              select indicator_id as id, array_agg(w) as words, sum(rank) as rank from met where indicator_id is not null group by 1),
            area_hit as (select area_id as id, array_agg(w) as words from met where area_id is not null group by 1),
            hit as (
              select o.indicator_id, o.area_id, max(o.period) as period,
                coalesce(cardinality(max(ih.words)), 0) + coalesce(cardinality(max(ah.words)), 0) as met,
                coalesce(max(ih.rank), 0) as rank
              from published_observation o
                left join indicator_hit ih on ih.id = o.indicator_id
                left join area_hit ah on ah.id = o.area_id
              where (ih.id is not null or ah.id is not null)
                and (cast(:period as integer) is null or o.period = cast(:period as integer))
                and (cast(:area as uuid) is null or o.area_id = cast(:area as uuid))
              group by o.indicator_id, o.area_id),
            best as (select * from hit where met = (select max(met) from hit))
            select
            """;

    private static final String ORDER = """
            join best b on b.indicator_id = f.indicator_id and b.area_id = f.area_id and b.period = f.period
            order by b.rank desc, array_position(array['MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD'], a.level),
              a.valid_until desc nulls first, i.position, i.key, a.code
            limit :limit
            """;

    @Inject
    FigureQueries queries;

    @Inject
    Wordings wordings;

    List<Figure> find(String text, AreaId area, int limit) {
        var words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var parameters = parameters(words);
        parameters.put("period", year(text));
        parameters.put("area", area == null ? null : area.value());
        parameters.put("limit", limit);
        var wording = wordings.current();
        return queries.rows(SELECT + FigureQueries.COLUMNS + FigureQueries.FROM + ORDER, parameters)
                .map(row -> FigureQueries.figure(row, wording))
                .toList();
    }

    /** The words that meet neither an indicator nor an area, as they were typed. */
    List<String> unmet(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var unmet = queries.rows(MET + " select w from word where w not in (select w from met)", parameters(words))
                .map(row -> row.get("w", String.class))
                .collect(Collectors.toSet());
        return NO_WORD.splitAsStream(text)
                .filter(word -> unmet.contains(word.toLowerCase(Locale.GERMAN)))
                .distinct()
                .toList();
    }

    private static List<String> words(String text) {
        return parts(text)
                .filter(word -> !word.isEmpty() && !YEAR.matcher(word).matches())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The last year that is named, or null. */
    private static Integer year(String text) {
        return parts(text)
                .filter(word -> YEAR.matcher(word).matches())
                .map(Integer::valueOf)
                .reduce(null, (before, year) -> year);
    }

    private static Stream<String> parts(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.GERMAN));
    }

    private static Map<String, Object> parameters(List<String> words) {
        var parameters = new HashMap<String, Object>();
        parameters.put("words", words.toArray(String[]::new));
        parameters.put("alike", ALIKE);
        parameters.put("named", NAMED_ALIKE);
        parameters.put("typed", FEWEST_LETTERS);
        return parameters;
    }
}
