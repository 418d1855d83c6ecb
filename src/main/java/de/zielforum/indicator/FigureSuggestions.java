package de.zielforum.indicator;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds figures that fit a text somebody writes: indicators that share words with it by PostgreSQL's German text search, those first
 * whose name shares the most. Of each the newest published figure of the area is given, or, where nothing is published about so
 * small an area, that of the area it lies in.
 */
@ApplicationScoped
class FigureSuggestions {

    private static final int MOST_LETTERS = 4000;

    private static final String SELECT = """
            with asked as (select cast(replace(cast(plainto_tsquery('german', :text) as text), '&', '|') as tsquery) as query),
            hit as (
              select i.id, ts_rank(i.search, q.query) as rank from indicator i, asked q
              where numnode(q.query) > 0 and i.search @@ q.query),
            newest as (
              select f.indicator_id, f.area_id, f.period, h.rank, row_number() over (partition by f.indicator_id
                order by array_position(cast(:areas as uuid[]), f.area_id), f.period desc) as place
              from current_figure f join hit h on h.id = f.indicator_id
              where f.area_id = any(cast(:areas as uuid[])) and f.value is not null)
            select
            """;

    private static final String ORDER = """
            join newest n on n.indicator_id = f.indicator_id and n.area_id = f.area_id and n.period = f.period and n.place = 1
            order by n.rank desc, i.position, i.key limit :limit
            """;

    @Inject
    FigureQueries queries;

    @Inject
    Wordings wordings;

    @Inject
    Areas areas;

    List<Figure> suggest(String text, AreaView area, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        var wording = wordings.current();
        return queries.rows(
                        SELECT + FigureQueries.COLUMNS + FigureQueries.FROM + ORDER,
                        Map.of(
                                "text", text.substring(0, Math.min(MOST_LETTERS, text.length())),
                                "areas", upwards(area),
                                "limit", limit))
                .map(row -> FigureQueries.figure(row, wording))
                .toList();
    }

    /** The area and those it lies in, the smallest first. */
    private UUID[] upwards(AreaView area) {
        var found = new ArrayList<UUID>();
        for (var above = area; above != null; above = above.parent() == null ? null : areas.require(above.parent())) {
            found.add(above.id().value());
        }
        return found.toArray(UUID[]::new);
    }
}
