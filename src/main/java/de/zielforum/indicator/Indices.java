package de.zielforum.indicator;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.indicator.index.CompositeIndex;
import de.zielforum.indicator.index.Part;
import de.zielforum.indicator.index.ZValues;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Composite indices over the areas of the municipality. They are computed from published figures alone, so that they tell nothing
 * that could not be worked out from those, and come to the public as editions like all figures.
 */
@ApplicationScoped
public class Indices {

    @Inject
    IndexRepository indices;

    @Inject
    IndexQueries queries;

    @Inject
    IndexIndicators described;

    @Inject
    IndicatorRepository indicators;

    @Inject
    ComputedEditions computed;

    @Inject
    Areas areas;

    @Inject
    Wordings wordings;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * All indices by name.
     *
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public List<IndexView> all(Viewer viewer) {
        requireMayImport(viewer);
        return views(indices.byName());
    }

    /** @throws NotFound when there is no such index */
    @Transactional
    public IndexView require(Viewer viewer, String key) {
        requireMayImport(viewer);
        return views(List.of(definition(key))).getFirst();
    }

    /** How the classes of an indicator come about; empty when it belongs to no index. At most one query. */
    @Transactional
    public Optional<IndexRule> rule(String indicator) {
        var key = IndexIndicators.indexKey(indicator);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var rows = indices.withIndicators(key.get());
        var wording = wordings.current();
        var names = new HashMap<String, String>();
        rows.forEach(row -> names.put(
                row.get("indicator", String.class),
                wording.choose(row.get("german", String.class), row.get("english", String.class))));
        return rows.stream()
                .findFirst()
                .map(row -> row.get(0, IndexDefinition.class))
                .map(definition -> new IndexRule(
                        definition.wish(),
                        indicator.equals(IndexIndicators.statusKey(definition.key()))
                                ? IndexRole.STATUS
                                : IndexRole.DYNAMICS,
                        indicator.equals(IndexIndicators.statusKey(definition.key()))
                                ? IndexIndicators.dynamicsKey(definition.key())
                                : IndexIndicators.statusKey(definition.key()),
                        names));
    }

    private List<IndexView> views(List<IndexDefinition> definitions) {
        var years = queries.years();
        return definitions.stream()
                .map(definition -> new IndexView(
                        definition.key(),
                        IndexIndicators.statusKey(definition.key()),
                        IndexIndicators.dynamicsKey(definition.key()),
                        definition.wish(),
                        years.getOrDefault(definition.id(), List.of())))
                .toList();
    }

    /**
     * Sets up an index. Nothing is computed yet.
     *
     * @param key small letters, digits and hyphens, at most 50
     * @throws Refused when the key is taken, a part is missing, unknown, twice or without weight, or classes are not in order
     */
    @Transactional
    public void define(Viewer viewer, String key, IndexWish wish) {
        requireMayImport(viewer);
        indicators.lock();
        if (indices.byKey(key).isPresent()
                || indicators.byKey(IndexIndicators.statusKey(key)).isPresent()
                || indicators.byKey(IndexIndicators.dynamicsKey(key)).isPresent()) {
            throw new Refused("index", "keyTaken");
        }
        requireKnown(wish, null);
        var pair = described.describe(key, wish);
        var definition =
                IndexDefinition.of(key, pair.getFirst().id(), pair.getLast().id());
        definition.define(wish, viewer.id(), clock.instant());
        indices.persistAndFlush(definition);
        acts.fire(act(viewer, "indicator.indexDefined", definition));
    }

    /** Sets up an index anew; what is published stays until it is computed again. Throws as {@link #define}. */
    @Transactional
    public void change(Viewer viewer, String key, IndexWish wish) {
        requireMayImport(viewer);
        indicators.lock();
        var definition = definition(key);
        requireKnown(wish, definition);
        definition.define(wish, viewer.id(), clock.instant());
        described.describe(key, wish);
        indices.flush();
        acts.fire(act(viewer, "indicator.indexChanged", definition));
    }

    /** Its parts must be there, and it must not be made of itself. */
    private void requireKnown(IndexWish wish, IndexDefinition self) {
        var known = indicators.allByKey();
        for (var part : wish.parts()) {
            var indicator = known.get(part.indicator());
            if (indicator == null
                    || self != null
                            && (indicator.id().equals(self.status())
                                    || indicator.id().equals(self.dynamics()))) {
                throw new Refused("index", "partUnknown", part.indicator());
            }
        }
    }

    /** The years that can be computed, newest first: those for which each indicator has published figures. */
    @Transactional
    public List<Integer> years(Viewer viewer, String key) {
        requireMayImport(viewer);
        var wish = definition(key).wish();
        var periods = queries.periods(keys(wish), wish.level().name());
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        periods.values().forEach(years::addAll);
        years.removeIf(year -> !wish.parts().stream()
                .allMatch(part -> needed(part, wish, year)
                        .allMatch(period -> periods.getOrDefault(part.indicator(), List.of())
                                .contains(period))));
        return List.copyOf(years);
    }

    private static Stream<Integer> needed(IndexPart part, IndexWish wish, int year) {
        return part.role() == IndexRole.DYNAMICS && wish.span() > 0
                ? Stream.of(year, year - wish.span())
                : Stream.of(year);
    }

    /** What the index says of a year with what is published now. Nothing is stored. */
    @Transactional
    public IndexPreview preview(Viewer viewer, String key, int period) {
        requireMayImport(viewer);
        return preview(definition(key).wish(), period);
    }

    private IndexPreview preview(IndexWish wish, int period) {
        var inputs = queries.inputs(keys(wish), wish.level().name(), List.of(period, period - wish.span()));
        var all = areas.validIn(period).stream()
                .filter(area -> area.level() == wish.level())
                .sorted(Comparator.comparing(AreaView::code))
                .toList();
        var names = names();
        var gaps = all.stream()
                .map(area -> wish.parts().stream()
                        .filter(part -> value(part, wish, area, period, inputs) == null)
                        .map(part -> names.getOrDefault(part.indicator(), part.indicator()))
                        .distinct()
                        .toList())
                .toList();
        var complete = new ArrayList<AreaView>();
        for (int i = 0; i < all.size(); i++) {
            if (gaps.get(i).isEmpty()) {
                complete.add(all.get(i));
            }
        }
        var values = compute(wish, complete, period, inputs);
        var rows = new ArrayList<IndexPreview.Row>();
        for (int i = 0; i < all.size(); i++) {
            var place = complete.indexOf(all.get(i));
            rows.add(new IndexPreview.Row(
                    all.get(i), place < 0 || values.isEmpty() ? null : values.get(place), gaps.get(i)));
        }
        return new IndexPreview(
                period, rows, inputs.values().stream().anyMatch(IndexQueries.Known::provisional), !values.isEmpty());
    }

    /** Empty when nothing can be compared. */
    private static List<CompositeIndex.Value> compute(
            IndexWish wish, List<AreaView> complete, int period, Map<IndexQueries.Input, IndexQueries.Known> inputs) {
        try {
            return complete.isEmpty()
                    ? List.of()
                    : CompositeIndex.of(
                            parts(wish, IndexRole.STATUS, complete, period, inputs),
                            parts(wish, IndexRole.DYNAMICS, complete, period, inputs),
                            wish.limits().thresholds());
        } catch (ZValues.NoSpread e) {
            return List.of();
        }
    }

    private static List<Part> parts(
            IndexWish wish,
            IndexRole role,
            List<AreaView> complete,
            int period,
            Map<IndexQueries.Input, IndexQueries.Known> inputs) {
        return wish.of(role).stream()
                .map(part -> new Part(
                        complete.stream()
                                .mapToDouble(area ->
                                        value(part, wish, area, period, inputs).doubleValue())
                                .toArray(),
                        part.weight().doubleValue()))
                .toList();
    }

    /** The value of a part in an area, the change for dynamics; null when anything it needs is secret or missing. */
    private static BigDecimal value(
            IndexPart part,
            IndexWish wish,
            AreaView area,
            int period,
            Map<IndexQueries.Input, IndexQueries.Known> inputs) {
        var now = published(part, area, period, inputs);
        if (part.role() == IndexRole.STATUS || wish.span() == 0) {
            return now;
        }
        var before = published(part, area, period - wish.span(), inputs);
        return now == null || before == null ? null : now.subtract(before);
    }

    private static BigDecimal published(
            IndexPart part, AreaView area, int period, Map<IndexQueries.Input, IndexQueries.Known> inputs) {
        var known = inputs.get(new IndexQueries.Input(part.indicator(), area.id(), period));
        return known == null ? null : known.value();
    }

    /**
     * Computes the index of a year into an edition, which is checked and published like any other. Areas without an index are in
     * it as missing, also when they had one before. The same edition is given as long as it waits and nothing has changed.
     *
     * @throws Refused when nothing can be compared
     */
    @Transactional
    @TransactionConfiguration(timeout = Imports.LONG_WORK)
    public EditionId compute(Viewer viewer, String key, int period) {
        requireMayImport(viewer);
        var definition = definition(key);
        areas.standStill();
        var preview = preview(definition.wish(), period);
        if (!preview.computable()) {
            throw new Refused("index", "nothingToCompare");
        }
        var edition = computed.store(viewer, definition, preview, described.note(definition.wish(), period));
        queries.remember(edition, definition.id(), period);
        return edition;
    }

    private Map<String, String> names() {
        var wording = wordings.current();
        var names = new HashMap<String, String>();
        indicators
                .allByKey()
                .forEach((key, indicator) ->
                        names.put(key, indicator.view(wording).name()));
        return names;
    }

    private static LinkedHashSet<String> keys(IndexWish wish) {
        return new LinkedHashSet<>(
                wish.parts().stream().map(IndexPart::indicator).toList());
    }

    private IndexDefinition definition(String key) {
        return indices.byKey(key).orElseThrow(NotFound::new);
    }

    private static Act act(Viewer viewer, String verb, IndexDefinition definition) {
        return new Act(
                viewer.actor(),
                verb,
                definition.id(),
                definition.wish().name(),
                "/werkbank/daten/indizes/" + definition.key());
    }

    private static void requireMayImport(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(IndicatorPermissions.mayImport(viewer));
    }
}
