package de.zielforum.indicator;

import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the two indicators of an index, status and dynamics, described as the index is set up. */
@ApplicationScoped
class IndexIndicators {

    private static final int LONGEST_NOTE = 1000;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Wordings wordings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    static String statusKey(String key) {
        return key + "-status";
    }

    static String dynamicsKey(String key) {
        return key + "-dynamik";
    }

    /** The key of the index to which an indicator belongs by its name. */
    static Optional<String> indexKey(String indicator) {
        return Stream.of(statusKey(""), dynamicsKey(""))
                .filter(indicator::endsWith)
                .map(ending -> indicator.substring(0, indicator.length() - ending.length()))
                .findFirst();
    }

    /** Both indicators, status first, stored as the index is wanted. */
    List<Indicator> describe(String key, IndexWish wish) {
        var known = indicators.allByKey();
        var position =
                known.values().stream().mapToInt(Indicator::position).max().orElse(0) + 1;
        var sources = wish.parts().stream()
                .map(part -> known.get(part.indicator()).view(wordings.of(Locale.GERMAN)))
                .toList();
        var pair = List.of(
                stored(known.get(statusKey(key)), statusKey(key)),
                stored(known.get(dynamicsKey(key)), dynamicsKey(key)));
        var source = texts.say(
                Locale.GERMAN,
                "index",
                "source",
                sources.stream().map(IndicatorView::source).distinct().collect(Collectors.joining("; ")));
        var licence = sources.stream().map(IndicatorView::licence).distinct().collect(Collectors.joining("; "));
        for (var role : IndexRole.values()) {
            var indicator = pair.get(role.ordinal());
            indicator.describe(
                    new ReadIndicator(
                            indicator.position() == 0 ? position + role.ordinal() : indicator.position(),
                            0,
                            indicator.key(),
                            Polarity.LOWER_IS_BETTER,
                            null,
                            0,
                            List.of(),
                            Map.ofEntries(
                                    Map.entry("name_de", say(Locale.GERMAN, "name", role, wish.name())),
                                    Map.entry(
                                            "name_en",
                                            wish.nameEn().isEmpty()
                                                    ? ""
                                                    : say(Locale.ENGLISH, "name", role, wish.nameEn())),
                                    Map.entry(
                                            "unit",
                                            role == IndexRole.STATUS ? IndexWords.STATUS_DE : IndexWords.DYNAMICS_DE),
                                    Map.entry(
                                            "unit_en",
                                            role == IndexRole.STATUS ? IndexWords.STATUS_EN : IndexWords.DYNAMICS_EN),
                                    Map.entry("dimension", wish.dimension()),
                                    Map.entry("dimension_en", wish.dimensionEn()),
                                    Map.entry("definition_de", definition(Locale.GERMAN, role, wish)),
                                    Map.entry("definition_en", definition(Locale.ENGLISH, role, wish)),
                                    Map.entry("source", source),
                                    Map.entry("licence", licence))),
                    clock.instant());
            indicators.persist(indicator);
        }
        indicators.flush();
        return pair;
    }

    private static Indicator stored(Indicator known, String key) {
        return known == null ? Indicator.of(key) : known;
    }

    private String definition(Locale language, IndexRole role, IndexWish wish) {
        return wish.span() == 0 || role == IndexRole.STATUS
                ? say(language, "definition", role, parts(language, role, wish))
                : texts.say(language, "index", "definition_CHANGE", parts(language, role, wish), "" + wish.span());
    }

    private String say(Locale language, String key, IndexRole role, Object... arguments) {
        return texts.say(language, "index", key + "_" + role, arguments);
    }

    /** The names of the indicators, with their weights where these are not one. */
    String parts(Locale language, IndexRole role, IndexWish wish) {
        var known = indicators.allByKey();
        return wish.of(role).stream()
                .map(part -> {
                    var name = known.get(part.indicator())
                            .view(wordings.of(language))
                            .name();
                    var weight = part.weight().stripTrailingZeros().toPlainString();
                    return weight.equals("1") ? name : texts.say(language, "index", "weighted", name, weight);
                })
                .collect(Collectors.joining(", "));
    }

    /** What a computed edition says of itself. */
    String note(IndexWish wish, int period) {
        var note = texts.say(
                Locale.GERMAN,
                "index",
                "note",
                "" + period,
                parts(Locale.GERMAN, IndexRole.STATUS, wish),
                parts(Locale.GERMAN, IndexRole.DYNAMICS, wish));
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }
}
