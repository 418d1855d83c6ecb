package de.zielforum.indicator;

import de.zielforum.area.Areas;
import de.zielforum.indicator.exchange.Download;
import de.zielforum.indicator.exchange.DownloadFormat;
import de.zielforum.indicator.exchange.PublicIndicator;
import de.zielforum.shared.error.NotFound;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives published figures away as files, with what is to be known about them. Everything in here is free to everybody. */
@ApplicationScoped
public class OpenData {

    private static final String STATE = """
            select greatest((select max(published_at) from edition), (select max(imported_at) from indicator),
                (select max(imported_at) from area)) as changed,
              (select count(*) from edition where published_at is not null) as editions,
              (select count(*) from area) as areas
            """;

    private static final String OFFERS = """
            select i.key, c.figures, c.suppressed, c.first, c.last, p.issued, p.modified
            from indicator i
            join (select f.indicator_id, count(*) as figures, count(*) filter (where f.status = 'SUPPRESSED') as suppressed,
                    min(f.period) as first, max(f.period) as last
                  from current_figure f group by f.indicator_id) c on c.indicator_id = i.id
            cross join lateral (select min(e.published_at) as issued, max(e.published_at) as modified
                  from edition e where e.published_at is not null and exists
                    (select 1 from observation o where o.edition_id = e.id and o.indicator_id = i.id)) p
            order by i.position, i.key
            """;

    @Inject
    FigureQueries queries;

    @Inject
    FigureCursor cursor;

    @Inject
    EditionQueries editions;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Areas areas;

    @Inject
    Wordings wordings;

    @ConfigProperty(name = "zielforum.open-data.publisher")
    String publisher;

    /** Who publishes. */
    public String publisher() {
        return publisher;
    }

    @Transactional
    public DataState state() {
        var row = queries.rows(STATE, Map.of()).findFirst().orElseThrow();
        var changed = row.get("changed", Instant.class) == null ? Instant.EPOCH : row.get("changed", Instant.class);
        return new DataState(
                changed,
                changed.getEpochSecond() + "." + changed.getNano() + "." + row.get("editions", Long.class) + "."
                        + row.get("areas", Long.class));
    }

    /** Every indicator of which a figure is published, in the order of the municipality's lists. */
    @Transactional
    public List<DataOffer> offers() {
        var known = indicators.allByKey();
        return queries.rows(OFFERS, Map.of())
                .map(row -> {
                    var indicator = known.get(row.get("key", String.class));
                    return new DataOffer(
                            indicator.view(wordings.of(Locale.GERMAN)),
                            indicator.view(wordings.of(Locale.ENGLISH)),
                            row.get("figures", Long.class),
                            row.get("suppressed", Long.class),
                            row.get("first", Integer.class),
                            row.get("last", Integer.class),
                            row.get("issued", Instant.class),
                            row.get("modified", Instant.class));
                })
                .toList();
    }

    /** The editions that were published, newest first, also those of which no figure counts any more. */
    @Transactional
    public List<EditionView> editions() {
        return editions.published();
    }

    /**
     * A selection that can be answered.
     *
     * @throws NotFound when the indicator, the area or the edition it names is not there, or the edition is not published
     */
    @Transactional
    public Selection require(Selection selection) {
        if (selection.indicator() != null
                && indicators.byKey(selection.indicator()).isEmpty()) {
            throw new NotFound("indicator");
        }
        if (selection.area() != null && areas.lastByCode(selection.area()).isEmpty()) {
            throw new NotFound("area");
        }
        if (selection.edition() != null && !editions.isPublished(selection.edition())) {
            throw new NotFound("edition");
        }
        return selection;
    }

    /**
     * Published figures, a page at a time: rows behind an indicator, a year and a code of an area.
     *
     * @param selection without an edition
     * @param afterIndicator empty for the first page; likewise the others
     */
    @Transactional
    public List<FigureRow> rows(
            Selection selection, String afterIndicator, int afterPeriod, String afterArea, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("indicator", selection.indicator());
        parameters.put("area", selection.area());
        parameters.put(
                "level", selection.level() == null ? null : selection.level().name());
        parameters.put("first", selection.from());
        parameters.put("last", selection.until());
        parameters.put(
                "edition",
                selection.edition() == null ? null : selection.edition().value());
        parameters.put("afterIndicator", afterIndicator);
        parameters.put("afterPeriod", afterPeriod);
        parameters.put("afterArea", afterArea);
        parameters.put("limit", limit);
        return queries.counted(selection.edition() != null, """
                where i.key >= :afterIndicator and (i.key, f.period, a.code) > (:afterIndicator, :afterPeriod, :afterArea)
                  and (cast(:indicator as text) is null or i.key = cast(:indicator as text))
                  and (cast(:area as text) is null or a.code = cast(:area as text))
                  and (cast(:level as text) is null or a.level = cast(:level as text))
                  and (cast(:first as integer) is null or f.period >= cast(:first as integer))
                  and (cast(:last as integer) is null or f.period <= cast(:last as integer))
                  and (cast(:edition as uuid) is null or f.edition_id = cast(:edition as uuid))
                order by i.key, f.period, a.code limit :limit
                """, parameters);
    }

    /**
     * Writes the figures of a selection into a file, which the caller deletes. Neither the figures nor the file are ever in
     * memory as a whole, and the database is free again before somebody fetches the file over a slow line.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = Imports.LONG_WORK)
    public Path file(Selection selection, DownloadFormat format) {
        cursor.holdStill();
        var german = wordings.of(Locale.GERMAN);
        var described = indicators.inOrder().stream()
                .filter(one -> selection.indicator() == null || one.key().equals(selection.indicator()))
                .map(one -> one.view(german))
                .toList();
        var download = new Download(
                title(selection, described),
                publisher,
                state().changed(),
                described.stream().map(OpenData::described).toList(),
                cursor.figures(selection),
                cursor.boundaries());
        try {
            var file = Files.createTempFile("zielforum-", "." + format.suffix());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.write(download, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String title(Selection selection, List<IndicatorView> described) {
        var what = selection.indicator() == null
                ? "Indikatoren"
                : described.getFirst().name();
        var where = selection.area() == null
                ? publisher
                : areas.lastByCode(selection.area()).orElseThrow().name();
        return what + ", " + where;
    }

    private static PublicIndicator described(IndicatorView indicator) {
        return new PublicIndicator(
                indicator.key(),
                indicator.name(),
                indicator.unit(),
                indicator.definition(),
                indicator.source(),
                indicator.licence());
    }
}
