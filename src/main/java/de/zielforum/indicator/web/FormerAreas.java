package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.indicator.Figures;
import de.zielforum.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Finds areas of other times and shows them. */
@ApplicationScoped
class FormerAreas {

    @Inject
    Areas areas;

    @Inject
    Figures figures;

    @Inject
    AreaHistory history;

    /**
     * The area with a code as it was at a stand; as it is, or was last, without one.
     *
     * @param stand a year, a day, or null
     * @throws NotFound when there is no such area
     */
    AreaView find(String code, String stand) {
        return (stand == null || stand.isBlank() ? areas.lastByCode(code) : at(code, stand.strip()))
                .orElseThrow(NotFound::new);
    }

    private Optional<AreaView> at(String code, String stand) {
        if (stand.matches("\\d{4}")) {
            return areas.byCode(code, Integer.parseInt(stand));
        }
        try {
            return areas.byCode(code, LocalDate.parse(stand));
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    FormerAreaPage page(AreaView area, Place place) {
        var year = area.validity().lastYear();
        return new FormerAreaPage(
                place,
                "/api/v1/areas.geojson?level=" + area.level().key()
                        + (year == null ? "&year=" + area.validity().from().getYear() : "&year=" + year),
                areas.byCode(area.code()).orElse(null),
                year == null,
                history.successors(area.id()),
                history.predecessors(area.id()),
                figures.latestOf(area.id()));
    }
}
