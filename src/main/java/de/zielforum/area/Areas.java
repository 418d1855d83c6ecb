package de.zielforum.area;

import de.zielforum.shared.act.Act;
import de.zielforum.shared.act.Actor;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.web.OncePerPage;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the areas of the municipality and lets them be brought in. */
@ApplicationScoped
public class Areas {

    private enum Everything implements OncePerPage.Question<List<AreaView>> {
        ALL
    }

    @Inject
    AreaRepository areas;

    @Inject
    OncePerPage once;

    @Inject
    Event<Act> acts;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such area */
    @Transactional
    public AreaView require(AreaId id) {
        return all().stream().filter(area -> area.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** The area with an official key. */
    @Transactional
    public Optional<AreaView> byCode(String code) {
        return all().stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /**
     * The municipality everything else lies in.
     *
     * @throws NotFound while no areas are imported
     */
    @Transactional
    public AreaView municipality() {
        return ofLevel(AreaLevel.MUNICIPALITY).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Whether areas have been imported. */
    @Transactional
    public boolean any() {
        return !all().isEmpty();
    }

    /** Every area, larger ones first, then by name. */
    @Transactional
    public List<AreaView> all() {
        return once.read(Everything.ALL, () -> sorted(areas.views()));
    }

    /** Every area, as it was read along with something else, for what is asked next. */
    void remember(List<AreaView> views) {
        once.remember(Everything.ALL, sorted(views));
    }

    /** The areas of a level, by name. */
    @Transactional
    public List<AreaView> ofLevel(AreaLevel level) {
        return all().stream().filter(area -> area.level() == level).toList();
    }

    /** The areas that lie directly in an area, by name. */
    @Transactional
    public List<AreaView> in(AreaId parent) {
        return all().stream().filter(area -> parent.equals(area.parent())).toList();
    }

    /**
     * The ids of the area with this code and of everything within it, for lists that are narrowed to an area; empty, which means
     * everywhere, without a code.
     *
     * @throws NotFound when there is no such area
     */
    @Transactional
    public Set<UUID> idsWithin(String code) {
        if (code == null || code.isBlank()) {
            return Set.of();
        }
        var area = byCode(code).orElseThrow(NotFound::new);
        return selfAndBelow(area.id()).stream().map(AreaId::value).collect(Collectors.toSet());
    }

    /** The area and everything that lies in it; empty when there is no such area. */
    @Transactional
    public Set<AreaId> selfAndBelow(AreaId id) {
        var found = new HashSet<AreaId>();
        // Larger areas come first, so each area finds the one it lies in already decided about.
        for (var area : all()) {
            if (area.id().equals(id) || area.parent() != null && found.contains(area.parent())) {
                found.add(area.id());
            }
        }
        return found;
    }

    /** Whether one area is another or lies in it. */
    @Transactional
    public boolean within(AreaId inner, AreaId outer) {
        return selfAndBelow(outer).contains(inner);
    }

    /**
     * Brings in areas from a GeoJSON FeatureCollection in WGS 84 whose features carry {@code code}, {@code name}, {@code level}
     * and {@code parent}. Known codes get the new name, parent and boundary; areas the file does not name stay. Either
     * everything is stored or nothing.
     *
     * @throws SignInNeeded for a visitor
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public AreaImport importGeoJson(Actor actor, InputStream file) {
        if (actor.actor() == null) {
            throw new SignInNeeded();
        }
        Forbidden.unless(AreaPermissions.mayImport(actor));
        var read = read(file);
        areas.lock();
        var findings = new ArrayList<>(read.findings());
        findings.addAll(AreaCheck.of(read, areas.views()));
        if (!findings.isEmpty()) {
            return refused(read.features(), findings);
        }
        var result = store(read);
        var municipality = municipality();
        acts.fire(new Act(actor.actor(), "area.imported", municipality.id().value(), municipality.name(), "/gebiete"));
        return result;
    }

    private static GeoJsonFile read(InputStream file) {
        try {
            return GeoJsonFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AreaImport refused(int features, List<Finding> findings) {
        var problems = words(findings);
        return new AreaImport(features, 0, 0, problems, findings.size() - problems.size(), List.of());
    }

    private List<AreaProblem> words(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::feature))
                .limit(AreaImport.SHOWN)
                .map(finding -> new AreaProblem(finding.feature(), finding.code(), words(finding)))
                .toList();
    }

    private String words(Finding finding) {
        return texts.say(
                "area", "problem_" + finding.rule(), finding.arguments().toArray());
    }

    private AreaImport store(GeoJsonFile file) {
        var read = file.areas();
        var stored = areas.byCode(read.stream()
                .flatMap(area -> Stream.of(area.code(), area.parent() == null ? "" : area.parent()))
                .collect(Collectors.toSet()));
        var now = clock.instant();
        var added = 0;
        var changed = 0;
        for (var area :
                read.stream().sorted(Comparator.comparing(ReadArea::level)).toList()) {
            var known = stored.get(area.code());
            var entity = known == null ? Area.of(AreaId.next(), area.code(), area.level()) : known;
            var parent =
                    area.parent() == null ? null : stored.get(area.parent()).id();
            var differs = entity.describe(area.name(), parent, area.boundary(), now);
            if (known == null) {
                areas.persist(entity);
                stored.put(area.code(), entity);
                added++;
            } else if (differs) {
                changed++;
            }
        }
        read.stream().map(ReadArea::level).distinct().forEach(this::draw);
        areas.flush();
        return new AreaImport(read.size(), added, changed, List.of(), 0, words(file.repairs()));
    }

    private void draw(AreaLevel level) {
        var all = areas.ofLevel(level);
        var outlines = Outlines.of(
                all.stream().map(area -> Boundary.read(area.boundary())).toList());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).draw(outlines.get(i));
        }
    }

    private static List<AreaView> sorted(List<AreaView> views) {
        var german = Collator.getInstance(Locale.GERMAN);
        return views.stream()
                .sorted(Comparator.comparing(AreaView::level).thenComparing(AreaView::name, german))
                .toList();
    }
}
