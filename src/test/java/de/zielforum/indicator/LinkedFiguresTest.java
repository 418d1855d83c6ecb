package de.zielforum.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What hangs together in a town of four districts, one of which has two parts, and what is withheld because of it. */
class LinkedFiguresTest {

    private static final int YEAR = 2020;

    private final Map<String, AreaId> areas = new HashMap<>();
    private final List<AreaView> views = new ArrayList<>();
    private final Map<IndicatorId, CountedIndicator> indicators = new HashMap<>();
    private final List<ReadObservation> edition = new ArrayList<>();
    private final Map<FigurePlace, KnownFigure> known = new HashMap<>();
    private final Findings notes = new Findings();
    private LinkedFigures figures;
    private List<CellFate> fates;

    LinkedFiguresTest() {
        area("town", null);
        List.of("north", "east", "south", "west").forEach(district -> area(district, "town"));
        area("upper", "north");
        area("lower", "north");
    }

    @Test
    void a_small_count_is_not_betrayed_by_the_sum_of_its_neighbours() {
        var people = counts("people");
        rows(people, "town", 62, "north", 2, "east", 10, "south", 20, "west", 30);
        protect();
        assertThat(withheld(people)).contains("north").hasSize(2).doesNotContain("town");
        assertThat(fate(people, "north").safe()).isTrue();
        assertThat(fate(people, "north").lower()).isEqualByComparingTo("1");
        assertThat(fate(people, "north").upper()).isEqualByComparingTo("3");
    }

    @Test
    void areas_that_do_not_fill_their_town_leave_room() {
        var people = counts("people");
        rows(people, "town", 70, "north", 2, "east", 10, "south", 20);
        protect();
        assertThat(withheld(people)).containsExactly("north");
        assertThat(fate(people, "north").safe()).isTrue();
    }

    @Test
    void a_sum_that_leaves_hardly_any_room_betrays_even_without_all_its_parts() {
        var people = counts("people");
        rows(people, "town", 31, "north", 1, "east", 10, "south", 20);
        protect();
        assertThat(withheld(people)).contains("north").hasSize(2);
    }

    @Test
    void parts_of_parts_add_up_over_a_level_that_is_left_out() {
        var people = counts("people");
        rows(people, "town", 65, "upper", 2, "lower", 3, "east", 10, "south", 20, "west", 30);
        protect();
        assertThat(withheld(people)).contains("upper", "lower");
        assertThat(fate(people, "upper").safe()).isTrue();
        assertThat(fate(people, "lower").safe()).isTrue();
        assertThat(figures.links())
                .singleElement()
                .satisfies(link -> assertThat(link.parts()).hasSize(5));
    }

    @Test
    void what_the_source_withholds_is_protected_like_a_count_of_ours() {
        var people = counts("people");
        rows(people, "town", 62, "east", 10, "south", 20, "west", 30);
        suppressed(people, "north");
        protect();
        assertThat(withheld(people)).contains("north").hasSize(2);
        assertThat(fate(people, "north").safe()).isTrue();
    }

    @Test
    void two_counts_that_the_source_withholds_protect_each_other() {
        var people = counts("people");
        rows(people, "town", 54, "south", 20, "west", 30);
        suppressed(people, "north");
        suppressed(people, "east");
        protect();
        assertThat(withheld(people)).containsExactlyInAnyOrder("north", "east");
        assertThat(fate(people, "north").safe()).isTrue();
        assertThat(fate(people, "east").safe()).isTrue();
    }

    @Test
    void a_total_that_comes_later_is_withheld_when_it_would_betray_what_was_withheld() {
        var people = counts("people");
        rows(people, "town", 62);
        out(people, "east", 10);
        out(people, "south", 20);
        out(people, "west", 30);
        known.put(place(people, "north"), new KnownFigure(row(people, "north", null), null, null));
        protect();
        assertThat(withheld(people)).contains("town");
        assertThat(fates)
                .allSatisfy(fate -> assertThat(fate.safe() || fate.outBefore()).isTrue());
    }

    @Test
    void what_was_betrayed_before_is_said_and_holds_nobody_up() {
        var people = counts("people");
        rows(people, "north", 2);
        out(people, "town", 62);
        out(people, "east", 10);
        out(people, "south", 20);
        out(people, "west", 30);
        protect();
        assertThat(withheld(people)).containsExactly("north");
        assertThat(fate(people, "north").outBefore()).isTrue();
    }

    @Test
    void a_count_that_is_withdrawn_cannot_be_worked_out_from_the_figures_that_stand_beside_it_today() {
        var people = counts("people");
        out(people, "north", 307);
        out(people, "town", 367);
        out(people, "east", 10);
        out(people, "south", 20);
        out(people, "west", 30);
        rows(people, "town", 367, "east", 10, "south", 20, "west", 30);
        suppressed(people, "north");
        protect();
        assertThat(fate(people, "north").outBefore()).isTrue();
        assertThat(fate(people, "north").betrayedToday()).isFalse();
        assertThat(withheld(people)).hasSize(1).doesNotContain("north");
    }

    @Test
    void a_count_that_was_shown_and_is_too_small_today_is_protected_from_the_figures_beside_it() {
        var people = counts("people");
        out(people, "north", 2);
        out(people, "east", 10);
        rows(people, "town", 62, "north", 2, "east", 10, "south", 20, "west", 30);
        protect();
        assertThat(fate(people, "north").outBefore()).isTrue();
        assertThat(fate(people, "north").betrayedToday()).isFalse();
        assertThat(withheld(people)).hasSize(1).doesNotContain("north");
    }

    @Test
    void a_count_that_is_withdrawn_alone_stays_betrayed_and_that_is_said() {
        var people = counts("people");
        out(people, "north", 307);
        out(people, "town", 367);
        out(people, "east", 10);
        out(people, "south", 20);
        out(people, "west", 30);
        suppressed(people, "north");
        protect();
        assertThat(fate(people, "north").outBefore()).isTrue();
        assertThat(fate(people, "north").betrayedToday()).isTrue();
        assertThat(fates).filteredOn(CellFate::withheld).isEmpty();
    }

    @Test
    void what_was_shown_once_is_known_even_if_it_is_withheld_today() {
        var people = counts("people");
        rows(people, "town", 72, "south", 20, "west", 30);
        suppressed(people, "north");
        suppressed(people, "east");
        out(people, "east", 20);
        protect();
        assertThat(withheld(people)).contains("north").hasSize(2).doesNotContain("east");
        assertThat(fate(people, "north").safe()).isTrue();
    }

    @Test
    void indicators_that_share_counts_protect_each_other() {
        var one = counts("benefit-one");
        var two = counts("benefit-two");
        var all = add(new CountedIndicator(
                IndicatorId.next(),
                "unemployed",
                null,
                "",
                true,
                false,
                false,
                SecrecyPolicy.USUAL,
                List.of(Set.of(one.id(), two.id())),
                Set.of()));
        rows(one, "north", 2);
        rows(two, "north", 40);
        rows(all, "north", 42);
        protect();
        assertThat(withheld(one)).containsExactly("north");
        assertThat(withheld(two).size() + withheld(all).size()).isEqualTo(1);
    }

    @Test
    void nearly_everybody_is_as_telling_as_hardly_anybody() {
        var share = rate("share", 100, "people", SecrecyPolicy.USUAL);
        edition.add(new ReadObservation(
                share.id(), areas.get("north"), YEAR, number("99.5"), number("398"), number("400"), ValueStatus.FINAL));
        protect();
        assertThat(withheld(share)).containsExactly("north");
        assertThat(fates).allSatisfy(fate -> assertThat(fate.safe()).isTrue());
    }

    @Test
    void a_rate_of_a_group_whose_size_is_known_tells_the_count() {
        var share = rate("share", 100, "people", SecrecyPolicy.USUAL);
        var other = rate("other", 100, "people", SecrecyPolicy.USUAL);
        edition.add(new ReadObservation(
                share.id(), areas.get("north"), YEAR, number("50"), number("200"), number("400"), ValueStatus.FINAL));
        edition.add(new ReadObservation(
                other.id(), areas.get("north"), YEAR, number("0.5"), null, null, ValueStatus.FINAL));
        protect();
        assertThat(withheld(other)).containsExactly("north");
        assertThat(withheld(share)).isEmpty();
    }

    @Test
    void rates_of_groups_that_are_too_small_are_withheld() {
        var share = rate("share", 100, "people", new SecrecyPolicy(4, true, 50, null));
        edition.add(new ReadObservation(
                share.id(), areas.get("north"), YEAR, number("50"), number("20"), number("40"), ValueStatus.FINAL));
        edition.add(new ReadObservation(
                share.id(), areas.get("east"), YEAR, number("50"), number("30"), number("60"), ValueStatus.FINAL));
        protect();
        assertThat(withheld(share)).containsExactly("north");
    }

    @Test
    void parts_that_exceed_their_total_are_said_and_no_sum() {
        var people = counts("people");
        rows(people, "town", 50, "north", 2, "east", 10, "south", 20, "west", 30);
        protect();
        assertThat(withheld(people)).containsExactly("north");
        assertThat(notes.warnings()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("partsExceedTotal");
            assertThat(note.arguments()).containsExactly("people", "town", "2020");
        });
    }

    @Test
    void evidence_is_withheld_last() {
        var people = counts("people");
        rows(people, "town", 62, "north", 2, "east", 10, "south", 20, "west", 30);
        figures = new LinkedFigures(
                indicators,
                new AreaTree(views),
                edition,
                known,
                Set.of(place(people, "east"), place(people, "town")),
                notes);
        fates = CountCluster.protect(figures);
        assertThat(withheld(people)).contains("north").hasSize(2).doesNotContain("east", "town");
    }

    @Test
    void numbers_that_contradict_each_other_are_not_protected() {
        var people = counts("people");
        rows(people, "town", 30, "upper", 20, "lower", 20, "east", 1, "south", 5);
        suppressed(people, "north");
        protect();
        assertThat(fates)
                .anySatisfy(fate -> assertThat(fate.safe() || fate.outBefore()).isFalse());
    }

    @Test
    void where_nothing_is_small_nothing_is_withheld() {
        var people = counts("people");
        rows(people, "town", 100, "north", 10, "east", 20, "south", 30, "west", 40, "upper", 6, "lower", 4);
        protect();
        assertThat(withheld(people)).isEmpty();
    }

    @Test
    void the_same_count_under_two_names_is_withheld_in_the_same_places() {
        var one = counts("children");
        var other = counts("minors");
        for (var indicator : List.of(one, other)) {
            rows(indicator, "town", 62, "north", 2, "east", 12, "south", 20, "west", 28);
        }
        // Different figures serve as evidence, so that each would choose another partner if it were alone.
        figures = new LinkedFigures(
                indicators,
                new AreaTree(views),
                edition,
                known,
                Set.of(place(one, "east"), place(other, "south"), place(other, "west")),
                notes);
        fates = CountCluster.protect(figures);
        assertThat(withheld(one)).contains("north").hasSize(2).isEqualTo(withheld(other));
    }

    @Test
    void small_numbers_that_are_equal_by_chance_are_not_the_same_count() {
        var one = counts("one");
        var other = counts("other");
        rows(one, "north", 5, "east", 6, "south", 7, "west", 8);
        rows(other, "north", 5, "east", 6, "south", 7, "west", 9);
        protect();
        assertThat(figures.links()).isEmpty();
    }

    @Test
    void nearly_everybody_is_telling_also_where_only_the_rate_is_given() {
        var share = rate("share", 100, "people", SecrecyPolicy.USUAL);
        edition.add(new ReadObservation(
                share.id(), areas.get("north"), YEAR, number("99.5"), null, number("400"), ValueStatus.FINAL));
        edition.add(new ReadObservation(
                share.id(), areas.get("east"), YEAR, number("50.0"), null, number("400"), ValueStatus.FINAL));
        protect();
        assertThat(withheld(share)).containsExactly("north");
    }

    @Test
    void a_rate_tells_the_count_also_where_the_size_goes_by_another_name() {
        var people = counts("people");
        var share = rate("share", 100, "residents", SecrecyPolicy.USUAL, "value people");
        rows(people, "north", 400, "east", 400, "south", 400);
        edition.add(valued(share, "north", "0.5"));
        edition.add(valued(share, "east", "99.5"));
        edition.add(valued(share, "south", "50.0"));
        protect();
        assertThat(withheld(share)).containsExactlyInAnyOrder("north", "east");
        assertThat(withheld(people)).isEmpty();
        assertThat(fates).allSatisfy(fate -> assertThat(fate.safe()).isTrue());
        assertThat(figures.sizeOf(edition.getLast())).isEqualByComparingTo("400");
    }

    @Test
    void a_group_is_too_small_also_where_its_size_is_told_elsewhere() {
        var people = counts("people");
        var share = rate("share", 100, "residents", new SecrecyPolicy(4, true, 50, null), "value people");
        rows(people, "north", 40, "east", 60);
        edition.add(valued(share, "north", "50"));
        edition.add(valued(share, "east", "50"));
        protect();
        assertThat(withheld(share)).containsExactly("north");
    }

    @Test
    void a_size_that_comes_later_does_not_turn_a_published_rate_into_a_count() {
        var people = counts("people");
        var share = rate("share", 100, "residents", SecrecyPolicy.USUAL, "value people");
        for (var rate : Map.of("north", "0.5", "south", "50.0", "west", "99.5").entrySet()) {
            var shown = valued(share, rate.getKey(), rate.getValue());
            known.put(place(share, rate.getKey()), new KnownFigure(shown, shown, null));
        }
        rows(people, "town", 1650, "north", 400, "east", 430, "south", 410, "west", 410);
        protect();
        assertThat(withheld(people)).contains("north", "west").doesNotContain("south");
        assertThat(fates).allSatisfy(fate -> assertThat(fate.safe()).isTrue());
        // Two of 400 are one in 200: with 200 more people it would be three.
        var north = fate(people, "north");
        assertThat(north.upper() == null ? BigDecimal.valueOf(600) : north.upper())
                .isGreaterThanOrEqualTo(BigDecimal.valueOf(600));
    }

    @Test
    void a_total_is_the_sum_of_each_of_its_breakdowns() {
        var women = counts("women");
        var men = counts("men");
        var young = counts("young");
        var old = counts("old");
        var all = add(new CountedIndicator(
                IndicatorId.next(),
                "all",
                null,
                "",
                true,
                false,
                false,
                SecrecyPolicy.USUAL,
                List.of(Set.of(women.id(), men.id()), Set.of(young.id(), old.id())),
                Set.of()));
        rows(women, "north", 2);
        rows(men, "north", 40);
        rows(young, "north", 20);
        rows(old, "north", 22);
        rows(all, "north", 42);
        protect();
        assertThat(notes.warnings()).isEmpty();
        assertThat(withheld(women)).containsExactly("north");
        assertThat(withheld(men).size() + withheld(all).size()).isEqualTo(1);
        assertThat(fates).allSatisfy(fate -> assertThat(fate.safe()).isTrue());
    }

    private void protect() {
        figures = new LinkedFigures(indicators, new AreaTree(views), edition, known, Set.of(), notes);
        fates = CountCluster.protect(figures);
    }

    private List<String> withheld(CountedIndicator indicator) {
        return edition.stream()
                .filter(row -> row.indicator().equals(indicator.id()))
                .filter(row -> figures.cellsOf(row).stream()
                        .anyMatch(cell -> fates.get(cell).withheld()))
                .map(row -> name(row.area()))
                .toList();
    }

    private CellFate fate(CountedIndicator indicator, String area) {
        var row = edition.stream()
                .filter(each -> each.indicator().equals(indicator.id()))
                .filter(each -> each.area().equals(areas.get(area)))
                .findFirst()
                .orElseThrow();
        return fates.get(figures.cellsOf(row).stream().toList().getLast());
    }

    private String name(AreaId area) {
        return areas.entrySet().stream()
                .filter(entry -> entry.getValue().equals(area))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void area(String name, String parent) {
        areas.put(name, AreaId.next());
        views.add(new AreaView(
                areas.get(name),
                name,
                name,
                parent == null ? AreaLevel.MUNICIPALITY : AreaLevel.DISTRICT,
                areas.get(parent)));
    }

    private CountedIndicator counts(String key) {
        return add(new CountedIndicator(
                IndicatorId.next(), key, null, "", true, false, false, SecrecyPolicy.USUAL, List.of(), Set.of()));
    }

    private CountedIndicator rate(String key, int scale, String denominator, SecrecyPolicy policy, String... sizes) {
        return add(new CountedIndicator(
                IndicatorId.next(),
                key,
                BigDecimal.valueOf(scale),
                denominator,
                false,
                false,
                false,
                policy,
                List.of(),
                Set.of(sizes)));
    }

    private ReadObservation valued(CountedIndicator indicator, String area, String value) {
        return new ReadObservation(indicator.id(), areas.get(area), YEAR, number(value), null, null, ValueStatus.FINAL);
    }

    private CountedIndicator add(CountedIndicator indicator) {
        indicators.put(indicator.id(), indicator);
        return indicator;
    }

    private void rows(CountedIndicator indicator, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            edition.add(row(indicator, (String) namesAndValues[i], (Integer) namesAndValues[i + 1]));
        }
    }

    private void suppressed(CountedIndicator indicator, String area) {
        edition.add(row(indicator, area, null));
    }

    private void out(CountedIndicator indicator, String area, int value) {
        var row = row(indicator, area, value);
        known.put(place(indicator, area), new KnownFigure(row, row, null));
    }

    private FigurePlace place(CountedIndicator indicator, String area) {
        return new FigurePlace(indicator.id(), areas.get(area));
    }

    private ReadObservation row(CountedIndicator indicator, String area, Integer value) {
        return new ReadObservation(
                indicator.id(),
                areas.get(area),
                YEAR,
                value == null ? null : BigDecimal.valueOf(value),
                null,
                null,
                value == null ? ValueStatus.SUPPRESSED : ValueStatus.FINAL);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
