package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * Figures as they were uploaded, small counts included, until their edition is published or discarded. Only the protection of
 * figures and the statistician's preview read them; everything else reads what the protection lets through.
 */
@ApplicationScoped
class SubmittedFigures {

    static final String TABLE = "submitted_figure";

    @Inject
    EntityManager database;

    @Inject
    ObservationStore store;

    /** Keeps the rows of an edition that is stored already. */
    void add(EditionId edition, List<ReadObservation> rows, LongConsumer progress) {
        store.insert(TABLE, edition, rows, progress);
    }

    /** The years an edition is about. */
    List<Integer> periods(EditionId edition) {
        List<?> periods = database.createNativeQuery(
                        "select distinct period from submitted_figure where edition_id = :edition order by period",
                        Integer.class)
                .setParameter("edition", edition.value())
                .getResultList();
        return periods.stream().map(Integer.class::cast).toList();
    }

    /** The rows of one year. */
    List<ReadObservation> of(EditionId edition, int period) {
        List<?> rows = database.createNativeQuery("""
                        select indicator_id, area_id, period, value, numerator, denominator, status, largest, second_largest
                        from submitted_figure
                        where edition_id = :edition and period = :period
                        """, Tuple.class)
                .setParameter("edition", edition.value())
                .setParameter("period", period)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(SubmittedFigures::submitted)
                .toList();
    }

    /** Lets rows follow areas that were reshaped, by a statement that moves the figures of a table. */
    void follow(String move, Collection<String> codes) {
        database.createNativeQuery(move.formatted(TABLE))
                .setParameter("codes", codes)
                .executeUpdate();
    }

    /** The years and codes of areas about which rows wait, by a statement that reads them from a table. */
    List<?> years(String years, Collection<String> codes) {
        return database.createNativeQuery(years.formatted(TABLE), Tuple.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Forgets the rows of an edition. */
    void remove(EditionId edition) {
        database.createNativeQuery("delete from submitted_figure where edition_id = :edition")
                .setParameter("edition", edition.value())
                .executeUpdate();
    }

    /** What the rows of an edition say about contributions is forgotten with them; that their indicators are amounts is not. */
    void keepAmounts(EditionId edition) {
        database.createNativeQuery("""
                        update indicator i set amounts = true
                        where not amounts and exists (select from submitted_figure s where s.edition_id = :edition
                                                        and s.indicator_id = i.id and s.largest is not null)
                        """).setParameter("edition", edition.value()).executeUpdate();
    }

    private static ReadObservation submitted(Tuple tuple) {
        var row = row(tuple);
        var largest = tuple.get("largest", BigDecimal.class);
        return largest == null
                ? row
                : new ReadObservation(
                        row.indicator(),
                        row.area(),
                        row.period(),
                        row.value(),
                        row.numerator(),
                        row.denominator(),
                        row.status(),
                        new Contributions(largest, tuple.get("second_largest", BigDecimal.class)));
    }

    static ReadObservation row(Tuple row) {
        return new ReadObservation(
                new IndicatorId(row.get("indicator_id", UUID.class)),
                new AreaId(row.get("area_id", UUID.class)),
                row.get("period", Integer.class),
                row.get("value", BigDecimal.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                ValueStatus.valueOf(row.get("status", String.class)));
    }
}
