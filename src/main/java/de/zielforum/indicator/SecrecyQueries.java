package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        var breakdowns = breakdowns();
        var sizes = sizes(edition);
        return rows("""
                        select i.id, i.key, i.scale, i.denominator_de, i.unit_de, r.minimum, r.zero_published, r.minimum_denominator, r.unsized_published, r.rounding,
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
                .map(row -> indicator(row, breakdowns, sizes))
                .collect(Collectors.toMap(CountedIndicator::id, indicator -> indicator));
    }

    /** Which indicators add up to another, for each way in which it is broken down. */
    private Map<IndicatorId, List<Set<IndicatorId>>> breakdowns() {
        var breakdowns = new HashMap<IndicatorId, Map<String, Set<IndicatorId>>>();
        rows("select total_id, breakdown, part_id from indicator_part", Map.of())
                .forEach(row -> breakdowns
                        .computeIfAbsent(new IndicatorId(row.get("total_id", UUID.class)), total -> new TreeMap<>())
                        .computeIfAbsent(row.get("breakdown", String.class), breakdown -> new HashSet<>())
                        .add(new IndicatorId(row.get("part_id", UUID.class))));
        return breakdowns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    /**
     * Counts that say how many people a rate refers to although they go by another name: the indicator whose key or name the rate
     * gives as what it refers to, and whatever has the same numbers as its denominators in any years and areas, by the measure
     * of {@link LinkedFigures}.
     */
    private Map<IndicatorId, Set<String>> sizes(EditionId edition) {
        return rows(
                        """
                        with figure as materialized (
                          select indicator_id, area_id, period, value, numerator, denominator from submitted_figure
                          where edition_id = :edition
                          union all
                          select indicator_id, area_id, period, value, numerator, denominator from current_figure
                        ), size as (
                          select distinct f.indicator_id, f.area_id, f.period, f.denominator as number
                          from figure f where f.denominator is not null
                        ), counted as (
                          select distinct f.area_id, f.period, n.quantity, n.number
                          from figure f join indicator i on i.id = f.indicator_id,
                            lateral (values (:value || i.key, case when i.scale is null then f.value end),
                                            (:numerator || i.key, f.numerator),
                                            (:denominator || i.denominator_de,
                                             case when i.denominator_de <> '' then f.denominator end)) n (quantity, number)
                          where n.number is not null
                        )
                        select i.id, c.quantity
                        from size s join counted c using (area_id, period) join indicator i on i.id = s.indicator_id
                        where c.quantity <> :denominator || i.denominator_de and c.quantity <> :numerator || i.key
                        group by i.id, c.quantity
                        having count(*) filter (where c.number = s.number and c.number >= :telling) >= :alike
                          and 2 * count(*) filter (where c.number = s.number) > count(*)
                        union
                        select i.id, :value || t.key from indicator i join indicator t
                          on t.id <> i.id and t.scale is null
                             and lower(i.denominator_de) in (lower(t.key), lower(t.name_de))
                        """,
                        Map.of(
                                "edition", edition.value(),
                                "value", LinkedFigures.VALUE,
                                "numerator", LinkedFigures.NUMERATOR,
                                "denominator", LinkedFigures.DENOMINATOR,
                                "telling", EqualCounts.TELLING,
                                "alike", EqualCounts.ALIKE))
                .collect(Collectors.groupingBy(
                        row -> new IndicatorId(row.get("id", UUID.class)),
                        Collectors.mapping(row -> row.get("quantity", String.class), Collectors.toSet())));
    }

    private static CountedIndicator indicator(
            Tuple row, Map<IndicatorId, List<Set<IndicatorId>>> breakdowns, Map<IndicatorId, Set<String>> sizes) {
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
                breakdowns.getOrDefault(id, List.of()),
                sizes.getOrDefault(id, Set.of()));
    }

    private static SecrecyPolicy policy(Tuple row) {
        var amounts = AmountRule.of(row.get("amount_rule", String.class), row.get("amount_percent", Integer.class));
        return new SecrecyPolicy(
                row.get("minimum", Integer.class),
                row.get("zero_published", Boolean.class),
                row.get("minimum_denominator", Integer.class),
                row.get("unsized_published", Boolean.class),
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
