package de.zielforum.area;

import de.zielforum.shared.act.Act;
import de.zielforum.shared.act.Actor;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings in files of areas: as they are today, or as the stand of another time. */
@ApplicationScoped
class AreaImports {

    @Inject
    AreaRepository areas;

    @Inject
    Event<Act> acts;

    @Inject
    Event<AreasReshaped> reshapings;

    @Inject
    @All
    List<YearsOfAreas> kept;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * Stores a file as a whole or not at all. Runs within a transaction.
     *
     * @param columns where everything stands in it
     * @param stand when its areas are valid; {@link Validity#ALWAYS} for a file that only describes the areas of today
     */
    AreaImport take(Actor actor, InputStream file, Validity stand, AreaColumns columns) {
        if (actor.actor() == null) {
            throw new SignInNeeded();
        }
        Forbidden.unless(AreaPermissions.mayImport(actor));
        areas.lock();
        var versions = areas.versions();
        var read = read(file, columns, versions);
        return stand.equals(Validity.ALWAYS) ? describe(actor, read) : reshape(actor, read, stand);
    }

    private static AreaFile read(InputStream file, AreaColumns columns, AreaVersions versions) {
        try {
            return AreaFile.read(
                    file, columns, versions.all().stream().map(AreaView::code).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AreaImport describe(Actor actor, AreaFile read) {
        var today = LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
        var versions = areas.versions();
        place(read, today);
        var findings = new ArrayList<>(read.findings());
        findings.addAll(AreaCheck.of(read, versions.on(today)));
        if (!findings.isEmpty()) {
            return refused(read.features(), findings);
        }
        var known = areas.byCode(
                read.areas().stream()
                        .flatMap(area -> Stream.of(area.code(), Objects.requireNonNullElse(area.parent(), "")))
                        .collect(Collectors.toSet()),
                today);
        var changed = 0;
        var added = new ArrayList<ReadArea>();
        for (var area : inOrder(read.areas())) {
            var entity = known.get(area.code());
            if (entity == null) {
                added.add(area);
                entity = Area.of(AreaId.next(), area.code(), area.level(), versions.gap(area.code(), today));
                entity.describe(area.name(), parent(area, known), area.boundary(), clock.instant());
                areas.persist(entity);
                known.put(area.code(), entity);
            } else if (entity.describe(area.name(), parent(area, known), area.boundary(), clock.instant())) {
                changed++;
            }
        }
        read.areas().stream().map(ReadArea::level).distinct().forEach(level -> {
            var all = validOn(areas.ofLevel(level), today);
            draw(all, all);
        });
        if (!added.isEmpty()) {
            areas.flush();
            reshapings.fire(new AreasReshaped(added.stream().map(ReadArea::code).collect(Collectors.toSet())));
        }
        return done(actor, "area.imported", read, added.size(), changed, 0);
    }

    private AreaImport reshape(Actor actor, AreaFile read, Validity stand) {
        var day = stand.someDay();
        place(read, day);
        var findings = new ArrayList<>(read.findings());
        var named = read.levels();
        findings.addAll(AreaCheck.of(
                read,
                areas.versions().on(day).stream()
                        .filter(area -> !named.containsValue(area.level()) || named.containsKey(area.code()))
                        .toList()));
        if (!findings.isEmpty()) {
            return refused(read.features(), findings);
        }
        var all = new ArrayList<>(areas.listAll());
        var plan = StandPlan.of(read.areas(), all, stand);
        plan.leaveNone(yearsOf(plan.losing()));
        if (!plan.findings().isEmpty()) {
            return refused(read.features(), plan.findings());
        }
        var now = clock.instant();
        plan.shorter().forEach((area, validity) -> area.lasts(validity, now));
        // Room is made before it is taken: the database lets a code stand for one area at a time.
        areas.flush();
        plan.longer().forEach((area, validity) -> area.lasts(validity, now));
        var placed = new HashMap<String, Area>();
        validOn(all, day).forEach(area -> placed.put(area.code(), area));
        var added = new HashSet<Area>();
        for (var area : inOrder(plan.added())) {
            var entity = Area.of(AreaId.next(), area.code(), area.level(), stand);
            entity.describe(area.name(), parent(area, placed), area.boundary(), now);
            areas.persist(entity);
            placed.put(area.code(), entity);
            added.add(entity);
        }
        var changed = plan.described().entrySet().stream()
                .filter(one -> describe(one.getKey(), one.getValue(), placed))
                .count();
        all.addAll(added);
        place(all, placed);
        draw(plan, placed.values(), stand.until() == null ? placed.values() : added);
        areas.flush();
        Stream.of(stand.from(), stand.until())
                .filter(Objects::nonNull)
                .forEach(turn -> plan.levels().forEach(level -> succeed(all, level, turn)));
        reshapings.fire(new AreasReshaped(all.stream().map(Area::code).collect(Collectors.toSet())));
        return done(
                actor,
                "area.reshaped",
                read,
                added.size(),
                (int) changed,
                plan.shorter().size());
    }

    private Map<String, Set<Integer>> yearsOf(Set<String> codes) {
        var years = new HashMap<String, Set<Integer>>();
        if (codes.isEmpty()) {
            return years;
        }
        kept.forEach(feature -> feature.of(codes)
                .forEach((code, its) ->
                        years.computeIfAbsent(code, one -> new TreeSet<>()).addAll(its)));
        return years;
    }

    private boolean describe(Area area, ReadArea read, Map<String, Area> placed) {
        return area.describe(read.name(), parent(read, placed), read.boundary(), clock.instant());
    }

    /** Where no column tells what an area lies in, its boundary does. */
    private void place(AreaFile read, LocalDate day) {
        if (read.placedByBoundary()) {
            read.place(Placement.of(read.areas(), validOn(areas.listAll(), day)));
        }
    }

    private static List<ReadArea> inOrder(Collection<ReadArea> read) {
        return read.stream().sorted(Comparator.comparing(ReadArea::level)).toList();
    }

    private static AreaId parent(ReadArea area, Map<String, Area> known) {
        return area.parent() == null ? null : known.get(area.parent()).id();
    }

    private static List<Area> validOn(Collection<Area> areas, LocalDate day) {
        return areas.stream().filter(area -> area.validity().contains(day)).toList();
    }

    /** Areas outlive the larger area they lie in: they lie in its next version then. */
    private void place(List<Area> all, Map<String, Area> placed) {
        var byId = all.stream().collect(Collectors.toMap(Area::id, area -> area));
        for (var area : all) {
            var above = area.parent() == null ? null : byId.get(area.parent());
            if (above != null && area.validity().endsAfter(above.validity())) {
                var next = placed.get(above.code());
                if (next != null && next != above) {
                    area.liesIn(next.id(), clock.instant());
                }
            }
        }
    }

    private static void draw(StandPlan plan, Collection<Area> around, Collection<Area> wanted) {
        for (var level : plan.levels()) {
            draw(around.stream().filter(area -> area.level() == level).toList(), wanted);
        }
    }

    /** Draws areas together with their neighbours, so that they keep one common line. */
    private static void draw(List<Area> around, Collection<Area> wanted) {
        var outlines = Outlines.of(
                around.stream().map(area -> Boundary.read(area.boundary())).toList());
        for (int i = 0; i < around.size(); i++) {
            if (wanted.contains(around.get(i))) {
                around.get(i).draw(outlines.get(i));
            }
        }
    }

    private void succeed(List<Area> all, AreaLevel level, LocalDate turn) {
        var former = all.stream()
                .filter(area ->
                        area.level() == level && turn.equals(area.validity().until()))
                .toList();
        if (former.isEmpty()) {
            return;
        }
        areas.forgetSuccessions(former.stream().map(Area::id).toList());
        var later = all.stream()
                .filter(area ->
                        area.level() == level && turn.equals(area.validity().from()))
                .toList();
        Successions.between(former, later)
                .forEach(part -> areas.succeed(part.predecessor(), part.successor(), part.share()));
    }

    private AreaImport done(Actor actor, String verb, AreaFile read, int added, int changed, int ended) {
        areas.flush();
        var municipality = areas.ofLevel(AreaLevel.MUNICIPALITY).getLast();
        acts.fire(new Act(actor.actor(), verb, municipality.id().value(), municipality.name(), "/gebiete"));
        return new AreaImport(read.features(), added, changed, ended, List.of(), 0, words(read.repairs()));
    }

    private AreaImport refused(int features, List<Finding> findings) {
        var problems = words(findings);
        return new AreaImport(features, 0, 0, 0, problems, findings.size() - problems.size(), List.of());
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
}
