package de.zielforum.indicator;

import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Freezes figures as evidence and hands the frozen ones out. */
@ApplicationScoped
public class Citations {

    @Inject
    EntityManager database;

    @Inject
    Figures figures;

    @Inject
    Wordings wordings;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Freezes a figure: value, status, unit, names, edition, source, and the municipality's value of the same year.
     *
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws NotFound when there is no such figure
     * @throws Refused when the figure is suppressed or missing
     */
    @Transactional
    public CitationId cite(Viewer viewer, ObservationKey key) {
        viewer.requireSignedIn();
        var figure = figures.figure(key).orElseThrow(NotFound::new);
        var id = CitationId.next();
        if (!figure.status().hasValue() || freeze(id, key) == 0) {
            throw new Refused("indicator", "notCitable");
        }
        acts.fire(new Act(
                viewer.actor(),
                "indicator.cited",
                id.value(),
                figure.indicatorName() + ", " + figure.areaName() + ", " + figure.period(),
                "/indikatoren/" + key.indicator()));
        return id;
    }

    /** The frozen figures in the order asked for; ids that are not known are left out. */
    @Transactional
    public List<CitationView> of(Collection<CitationId> ids) {
        var wording = wordings.current();
        var found = find(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(citation -> citation.view(wording))
                .toList();
    }

    /**
     * What counts today for citations whose evidence has changed since: a newer edition gives another value or none.
     * Citations that still hold are not in the map.
     */
    @Transactional
    public Map<CitationId, Figure> changed(Collection<CitationId> ids) {
        return ids.isEmpty() ? Map.of() : figures.changedSince(ids);
    }

    private int freeze(CitationId id, ObservationKey key) {
        return database.createNativeQuery("""
                        insert into citation (id, indicator_key, indicator_name_de, indicator_name_en, unit_de, unit_en, digits,
                          area_code, area_name, period, value, status, source, edition_id, edition_file, edition_published_at,
                          comparison_area, comparison_value, cited_at)
                        select :id, i.key, i.name_de, i.name_en, i.unit_de, i.unit_en, i.shown_digits,
                          a.code, a.name, f.period, f.value, f.status, i.source, e.id, e.file_name, e.published_at,
                          m.name, c.value, :now
                        from current_figure f
                          join indicator i on i.id = f.indicator_id
                          join area a on a.id = f.area_id
                          join edition e on e.id = f.edition_id
                          left join area m on m.level = 'MUNICIPALITY' and m.id <> a.id
                            and area_valid_in(m.valid_from, m.valid_until, f.period)
                          left join current_figure c
                            on c.indicator_id = f.indicator_id and c.area_id = m.id and c.period = f.period
                        where i.key = :indicator and a.code = :area and f.period = :period and f.value is not null
                          and area_valid_in(a.valid_from, a.valid_until, f.period)
                        """)
                .setParameter("id", id.value())
                .setParameter("now", clock.instant())
                .setParameter("indicator", key.indicator())
                .setParameter("area", key.area())
                .setParameter("period", key.period())
                .executeUpdate();
    }

    private Map<CitationId, Citation> find(Collection<CitationId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("select c from Citation c where c.id in :ids", Citation.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultStream()
                        .collect(Collectors.toMap(Citation::id, Function.identity()));
    }
}
