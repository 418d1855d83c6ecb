package de.zielforum.indicator;

import de.zielforum.area.AreasReshaped;
import de.zielforum.area.YearsOfAreas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When another stand of areas is brought in after figures were, each figure moves to the version of its area that its year
 * belongs to. Nothing else about a figure changes. A stand that would leave its year without an area of its code is refused.
 */
@ApplicationScoped
class FiguresFollowAreas implements YearsOfAreas {

    private static final String MOVE = """
            update %1$s f set area_id = own.id
            from area a join area own on own.code = a.code and own.id <> a.id
            where a.id = f.area_id and a.code in (:codes)
              and not area_valid_in(a.valid_from, a.valid_until, f.period)
              and area_valid_in(own.valid_from, own.valid_until, f.period)
              and not exists (select from %1$s o where o.edition_id = f.edition_id and o.indicator_id = f.indicator_id
                              and o.area_id = own.id and o.period = f.period)
            """;

    private static final String NOT_COUNTED_YET = """
              and not exists (select from published_observation p where p.indicator_id = f.indicator_id
                              and p.area_id = own.id and p.period = f.period)
            """;

    private static final String YEARS = """
            select distinct a.code, f.period from %s f join area a on a.id = f.area_id
            where a.code in (:codes)
            """;

    @Inject
    EntityManager database;

    @Inject
    SubmittedFigures submitted;

    @Override
    public Map<String, Set<Integer>> of(Set<String> codes) {
        // Those that wait first: what is published meanwhile is found here or there.
        List<?> waiting = submitted.years(YEARS, codes);
        List<?> published = database.createNativeQuery(YEARS.formatted("published_observation"), Tuple.class)
                .setParameter("codes", codes)
                .getResultList();
        return Stream.concat(waiting.stream(), published.stream())
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("code", String.class),
                        Collectors.mapping(row -> row.get("period", Integer.class), Collectors.toSet())));
    }

    void follow(@Observes AreasReshaped reshaped) {
        var codes = List.copyOf(reshaped.codes());
        database.createNativeQuery(MOVE.formatted("observation") + NOT_COUNTED_YET)
                .setParameter("codes", codes)
                .executeUpdate();
        submitted.follow(MOVE, codes);
    }
}
