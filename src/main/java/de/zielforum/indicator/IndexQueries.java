package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what indices rest on: published figures, and nothing else. */
@ApplicationScoped
class IndexQueries {

    /** An input of an index: an indicator in an area and year. */
    record Input(String indicator, AreaId area, int period) {}

    /** What is published about an input; without a value when it is secret or missing. */
    record Known(BigDecimal value, boolean provisional) {}

    @Inject
    EntityManager database;

    /** For each index, by id, the years it was computed for and whether they rest on what counts now. */
    Map<UUID, List<IndexView.Year>> years() {
        var years = new HashMap<UUID, List<IndexView.Year>>();
        // The newest published edition of each year; what it rests on is worked out for those only.
        for (var row : rows("""
                        select n.index_id, n.period, n.edition_id, n.basis <> index_basis(d, n.period) as outdated
                        from (select distinct on (x.index_id, x.period) x.index_id, x.period, x.edition_id, x.basis
                              from index_edition x join edition e on e.id = x.edition_id
                              where e.published_at is not null
                              order by x.index_id, x.period, e.published_at desc, e.id desc) n
                        join index_definition d on d.id = n.index_id
                        order by n.period desc
                        """, Map.of())) {
            years.computeIfAbsent(row.get("index_id", UUID.class), id -> new ArrayList<>())
                    .add(new IndexView.Year(
                            row.get("period", Integer.class),
                            new EditionId(row.get("edition_id", UUID.class)),
                            row.get("outdated", Boolean.class)));
        }
        return years;
    }

    /** The years of each indicator with a figure on a level. */
    Map<String, List<Integer>> periods(Collection<String> indicators, String level) {
        var periods = new HashMap<String, List<Integer>>();
        for (var row : rows("""
                        select distinct i.key, f.period
                        from current_figure f join indicator i on i.id = f.indicator_id join area a on a.id = f.area_id
                        where i.key in (:indicators) and a.level = :level and f.value is not null
                        """, Map.of("indicators", indicators, "level", level))) {
            periods.computeIfAbsent(row.get("key", String.class), key -> new ArrayList<>())
                    .add(row.get("period", Integer.class));
        }
        return periods;
    }

    /** What is published about some indicators on a level in some years. */
    Map<Input, Known> inputs(Collection<String> indicators, String level, Collection<Integer> periods) {
        var inputs = new HashMap<Input, Known>();
        for (var row : rows("""
                        select i.key, f.area_id, f.period, f.value, f.status
                        from current_figure f join indicator i on i.id = f.indicator_id join area a on a.id = f.area_id
                        where i.key in (:indicators) and a.level = :level and f.period in (:periods)
                        """, Map.of("indicators", indicators, "level", level, "periods", periods))) {
            inputs.put(
                    new Input(
                            row.get("key", String.class),
                            new AreaId(row.get("area_id", UUID.class)),
                            row.get("period", Integer.class)),
                    new Known(
                            row.get("value", BigDecimal.class),
                            row.get("status", String.class).equals(ValueStatus.PROVISIONAL.name())));
        }
        return inputs;
    }

    /** Remembers what a computed edition rests on. */
    void remember(EditionId edition, UUID index, int period) {
        database.createNativeQuery("""
                        insert into index_edition (edition_id, index_id, period, basis)
                        select :edition, d.id, :period, index_basis(d, :period) from index_definition d where d.id = :index
                        on conflict (edition_id) do update set basis = excluded.basis
                        """)
                .setParameter("edition", edition.value())
                .setParameter("index", index)
                .setParameter("period", period)
                .executeUpdate();
    }

    private List<Tuple> rows(String sql, Map<String, ?> parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
