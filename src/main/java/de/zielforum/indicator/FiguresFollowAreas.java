package de.zielforum.indicator;

import de.zielforum.area.AreasReshaped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * When another stand of areas is brought in after figures were, each figure moves to the version of its area that its year
 * belongs to. Nothing else about a figure changes. Where its code stood for no area in its year, it stays where it is.
 */
@ApplicationScoped
class FiguresFollowAreas {

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

    @Inject
    EntityManager database;

    @Inject
    SubmittedFigures submitted;

    void follow(@Observes AreasReshaped reshaped) {
        var codes = List.copyOf(reshaped.codes());
        database.createNativeQuery(MOVE.formatted("observation") + NOT_COUNTED_YET)
                .setParameter("codes", codes)
                .executeUpdate();
        submitted.follow(MOVE, codes);
    }
}
