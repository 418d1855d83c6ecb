package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the protection of an edition rests on: indicators and rules, what is out already, what serves as evidence. */
@ApplicationScoped
class SecrecyQueries {

    @Inject
    EntityManager database;

    /**
     * The number that changes whenever the ground of a protection changes. It stays as it is until the transaction ends.
     *
     * @param change whether the transaction is going to change it
     */
    long basis(boolean change) {
        return ((Number) database.createNativeQuery(
                                "select version from secrecy_basis " + (change ? "for update" : "for share"))
                        .getSingleResult())
                .longValue();
    }

    /** All indicators as an edition and what is out show them. */
    Map<IndicatorId, CountedIndicator> indicators(EditionId edition) {
        var parts = new HashMap<IndicatorId, Set<IndicatorId>>();
        rows("select total_id, part_id from indicator_part", Map.of())
                .forEach(row -> parts.computeIfAbsent(
                                new IndicatorId(row.get("total_id", UUID.class)), total -> new HashSet<>())
                        .add(new IndicatorId(row.get("part_id", UUID.class))));
        return rows("""
                        select i.id, i.key, i.scale, i.denominator_de, i.unit_de, r.minimum, r.zero_published, r.minimum_denominator, r.rounding,
                          r.amount_rule, r.amount_percent,
                          not exists (select 1 from submitted_figure s where s.edition_id = :edition and s.indicator_id = i.id
                                        and (s.value < 0 or s.value <> trunc(s.value)))
                          and not exists (select 1 from current_figure f where f.indicator_id = i.id
                                        and (f.value < 0 or f.value <> trunc(f.value)))
                          and not exists (select 1 from index_definition d where i.id in (d.status_id, d.dynamics_id)) as counts,
                          i.amounts or exists (select 1 from submitted_figure s where s.edition_id = :edition and s.indicator_id = i.id
                                                 and s.largest is not null) as amounts
                        from indicator i
                          join lateral (select * from secrecy_rule r where r.source in (i.source, '')
                                        order by r.source = '' limit 1) r on true
                        """, Map.of("edition", edition.value()))
                .map(row -> indicator(row, parts))
                .collect(Collectors.toMap(CountedIndicator::id, indicator -> indicator));
    }

    private static CountedIndicator indicator(Tuple row, Map<IndicatorId, Set<IndicatorId>> parts) {
        var id = new IndicatorId(row.get("id", UUID.class));
        // A value that is no whole number is a slip or a mean where people are counted one by one.
        var people = Units.counts(row.get("unit_de", String.class));
        var amounts = row.get("amounts", Boolean.class) && !people;
        var policy = policy(row);
        return new CountedIndicator(
                id,
                row.get("key", String.class),
                row.get("scale", BigDecimal.class),
                row.get("denominator_de", String.class),
                people || !amounts && row.get("counts", Boolean.class),
                amounts,
                amounts || Units.amounts(row.get("unit_de", String.class)),
                amounts ? policy.unrounded() : policy,
                parts.getOrDefault(id, Set.of()));
    }

    private static SecrecyPolicy policy(Tuple row) {
        var amounts = AmountRule.of(row.get("amount_rule", String.class), row.get("amount_percent", Integer.class));
        return new SecrecyPolicy(
                row.get("minimum", Integer.class),
                row.get("zero_published", Boolean.class),
                row.get("minimum_denominator", Integer.class),
                row.get("rounding", Integer.class),
                amounts == null ? null : amounts.concentration());
    }

    /** Everything published about a year, by any edition so far. */
    Map<FigurePlace, KnownFigure> known(int period) {
        var known = new HashMap<FigurePlace, KnownFigure>();
        rows("""
                        select o.indicator_id, o.area_id, o.period, o.value, o.numerator, o.denominator, o.status, o.rounding
                        from observation o join edition e on e.id = o.edition_id
                        where o.period = :period and e.published_at is not null order by e.published_at, e.id
                        """, Map.of("period", period)).forEach(tuple -> {
            var row = SubmittedFigures.row(tuple);
            known.compute(
                    new FigurePlace(row.indicator(), row.area()),
                    (place, before) -> row.status().hasValue()
                            ? new KnownFigure(row, row, tuple.get("rounding", Integer.class))
                            : new KnownFigure(
                                    row,
                                    before == null ? null : before.shown(),
                                    before == null ? null : before.rounding()));
        });
        return known;
    }

    /** Which figures of a year somebody has kept as evidence. */
    Set<FigurePlace> cited(int period) {
        return rows("""
                        select distinct i.id as indicator_id, a.id as area_id
                        from citation c join indicator i on i.key = c.indicator_key join area a on a.code = c.area_code
                        where c.period = :period and area_valid_in(a.valid_from, a.valid_until, c.period)
                        """, Map.of("period", period))
                .map(row -> new FigurePlace(
                        new IndicatorId(row.get("indicator_id", UUID.class)),
                        new AreaId(row.get("area_id", UUID.class))))
                .collect(Collectors.toSet());
    }

    private Stream<Tuple> rows(String sql, Map<String, ?> parameters) {
        var query = database.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        Stream<?> rows = query.getResultList().stream();
        return rows.map(Tuple.class::cast);
    }
}
