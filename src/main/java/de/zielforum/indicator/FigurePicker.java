package de.zielforum.indicator;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Sparkline;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds figures that could become evidence. The number of queries does not depend on what is found. */
@ApplicationScoped
public class FigurePicker {

    private static final int SHOWN = 30;

    private static final int SUGGESTED = 4;

    /** Enough for all indicators of one area. */
    private static final int COMPARED = 200;

    @Inject
    Figures figures;

    @Inject
    Citations citations;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    /**
     * What there is to pick from.
     *
     * @param homes codes of the areas that what is being written is about; the first is looked at first, and as many are
     *     suggested for as there are suggestions
     * @param text what was written so far, for suggestions
     * @param evidence what is cited already
     */
    @Transactional
    public FigureChoice choice(FigureQuery search, List<String> homes, String text, List<CitationView> evidence) {
        var all = areas.all();
        var cited = evidence.stream()
                .map(citation -> new ObservationKey(citation.indicatorKey(), citation.areaCode(), citation.period()))
                .collect(Collectors.toSet());
        var known = homes.stream()
                .distinct()
                .map(code -> named(code, all))
                .filter(Objects::nonNull)
                .limit(SUGGESTED)
                .toList();
        var own = known.isEmpty() ? null : known.getFirst();
        var asked = search.anywhere() ? null : search.area().isEmpty() ? own : named(search.area(), all);
        var inFull = namedInFull(search, all);
        var named = inWords(search, asked, inFull, all);
        var there = named == null ? List.<Figure>of() : found(search, named);
        var inWords = there.isEmpty() ? null : named;
        var area = inWords == null ? asked : inWords;
        var found = inWords == null ? found(search, asked) : there;
        var series =
                !search.indicator().isEmpty() && area != null && search.period().isEmpty() && !found.isEmpty();
        return new FigureChoice(
                search,
                area == null ? FigureQuery.ANYWHERE : area.code(),
                area == null ? texts.say("citation", "allAreas") : area.name(),
                Stream.concat(
                                Stream.of(new Choice(FigureQuery.ANYWHERE, texts.say("citation", "allAreas"))),
                                all.stream().map(one -> new Choice(one.code(), one.name())))
                        .toList(),
                figures.indicators().stream()
                        .map(indicator -> new Choice(indicator.key(), indicator.name()))
                        .toList(),
                inWords == null ? "" : inWords.name(),
                withoutFigures(inFull, found),
                search.words().isEmpty() || !search.indicator().isEmpty() ? List.of() : figures.unmet(search.words()),
                hits(found, cited, search, all),
                search.previewed() == null
                        ? null
                        : citations.preview(search.previewed()).orElse(null),
                search.asked() ? List.of() : suggestions(text, known, cited),
                known.stream().map(AreaView::name).collect(Collectors.joining(", ")),
                series ? trend(found) : "",
                search.isYearReadable() ? Map.of() : Map.of("jahr", texts.say("citation", "yearUnreadable")));
    }

    private static AreaView named(String code, List<AreaView> all) {
        return all.stream().filter(area -> area.code().equals(code)).findFirst().orElse(null);
    }

    /** Areas whose whole name stands in the words. */
    private static List<AreaView> namedInFull(FigureQuery search, List<AreaView> all) {
        if (search.words().isEmpty() || !search.indicator().isEmpty()) {
            return List.of();
        }
        var words = spaced(search.words());
        return all.stream().filter(area -> words.contains(spaced(area.name()))).toList();
    }

    private static String spaced(String text) {
        return " "
                + text.toLowerCase(Locale.GERMAN)
                        .replaceAll("[^\\p{L}\\p{N}-]+", " ")
                        .strip() + " ";
    }

    /**
     * The area that the words name although another one is chosen: one named in full, or, since names are mistyped, the only one
     * in which anything meets the words. Null when they name none.
     */
    private AreaView inWords(FigureQuery search, AreaView asked, List<AreaView> inFull, List<AreaView> all) {
        if (asked == null || search.words().isEmpty() || !search.indicator().isEmpty()) {
            return null;
        }
        var meant = inFull.isEmpty()
                ? figures.search(search.words() + " " + search.period(), null, SHOWN).stream()
                        .map(Figure::areaCode)
                        .distinct()
                        .map(code -> named(code, all))
                        .toList()
                : inFull;
        return meant.size() != 1 || asked.equals(meant.getFirst()) ? null : meant.getFirst();
    }

    /** The name of an area that the words name and nothing was found about, else empty. */
    private static String withoutFigures(List<AreaView> inFull, List<Figure> found) {
        var codes = found.stream().map(Figure::areaCode).collect(Collectors.toSet());
        return inFull.stream().map(AreaView::code).anyMatch(codes::contains)
                ? ""
                : inFull.stream().map(AreaView::name).findFirst().orElse("");
    }

    /** What fits the words and is not cited yet, the best of each area before the second best of any. */
    private List<Figure> suggestions(String text, List<AreaView> about, Set<ObservationKey> cited) {
        var found = about.stream()
                .map(area -> figures.suggest(text, area, SUGGESTED + cited.size()))
                .toList();
        return IntStream.range(0, SUGGESTED + cited.size())
                .boxed()
                .flatMap(place ->
                        found.stream().filter(one -> place < one.size()).map(one -> one.get(place)))
                .filter(figure -> !cited.contains(figure.key()))
                .distinct()
                .limit(SUGGESTED)
                .toList();
    }

    private List<Figure> found(FigureQuery search, AreaView area) {
        if (!search.indicator().isEmpty()) {
            return area == null ? everywhere(search) : over(search, area);
        }
        if (!search.words().isEmpty()) {
            return figures.search(search.words() + " " + search.period(), area == null ? null : area.id(), SHOWN);
        }
        var place = area == null ? areas.municipality() : area;
        return figures.latestOf(place.id());
    }

    /** One indicator in one area, the newest year first. */
    private List<Figure> over(FigureQuery search, AreaView area) {
        return figures.series(search.indicator(), area.id()).reversed().stream()
                .filter(figure -> search.period().isEmpty() || search.period().equals(String.valueOf(figure.period())))
                .toList();
    }

    /** One indicator in all districts, in the year asked for or the newest. */
    private List<Figure> everywhere(FigureQuery search) {
        var years = figures.periods(search.indicator(), AreaLevel.DISTRICT);
        if (years.isEmpty()) {
            return List.of();
        }
        var year = search.period().isEmpty() ? years.getLast() : Integer.valueOf(search.period());
        return figures.across(search.indicator(), AreaLevel.DISTRICT, year);
    }

    private List<FigureHit> hits(
            List<Figure> found, Set<ObservationKey> cited, FigureQuery search, List<AreaView> all) {
        var municipality = all.stream().filter(area -> area.parent() == null).findFirst();
        if (found.isEmpty() || municipality.isEmpty()) {
            return List.of();
        }
        Map<String, Figure> whole = comparisons(search, municipality.get()).stream()
                .collect(Collectors.toMap(FigurePicker::place, Function.identity(), (a, b) -> a));
        return found.stream()
                .map(figure -> {
                    var beside = whole.get(place(figure));
                    var same = beside == null || beside.areaCode().equals(figure.areaCode());
                    return new FigureHit(figure, same ? null : beside, cited.contains(figure.key()));
                })
                .toList();
    }

    private static String place(Figure figure) {
        return figure.indicator() + " " + figure.period();
    }

    private List<Figure> comparisons(FigureQuery search, AreaView municipality) {
        if (!search.indicator().isEmpty()) {
            return figures.series(search.indicator(), municipality.id());
        }
        return search.words().isEmpty()
                ? figures.latestOf(municipality.id())
                : figures.search(search.words() + " " + search.period(), municipality.id(), COMPARED);
    }

    private static String trend(List<Figure> newestFirst) {
        var values = new ArrayList<Double>();
        newestFirst.reversed().stream()
                .map(Figure::value)
                .map(value -> value == null ? null : value.doubleValue())
                .forEach(values::add);
        return Sparkline.over(values).points(values);
    }
}
