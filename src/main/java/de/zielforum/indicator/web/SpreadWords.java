package de.zielforum.indicator.web;

import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Inequality;
import de.zielforum.indicator.LevelFigures;
import de.zielforum.indicator.UnitWords;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says how far areas lie apart. */
@ApplicationScoped
class SpreadWords {

    private static final int FURTHEST = 3;

    @Inject
    Texts texts;

    /** @param whole the municipality's figure of the year, or null */
    SpreadPart part(Inequality inequality, LevelFigures figures, Figure whole) {
        var words = figures.words();
        var sentences = new ArrayList<String>();
        sentences.add(gap(inequality, words));
        if (inequality.change() != null) {
            sentences.add(change(inequality.change(), words));
        }
        sentences.add(texts.say(
                "spread",
                inequality.spread().weighted() ? "deviationWeighted" : "deviation",
                words.difference(inequality.spread().deviation()),
                words.number(inequality.spread().mean())));
        if (inequality.secret() > 0) {
            sentences.add(texts.say("spread", "leftOut", inequality.secret()));
        }
        var across = figures.across(inequality.period());
        return new SpreadPart(
                sentences,
                furthest(across, whole, words, true),
                furthest(across, whole, words, false),
                Dots.of(across, whole),
                place(inequality.lowest()),
                place(inequality.highest()));
    }

    private String gap(Inequality inequality, UnitWords words) {
        var spread = inequality.spread();
        if (spread.gap() == 0) {
            return texts.say(
                    "spread",
                    "gapNone",
                    inequality.period(),
                    inequality.lowest().worded());
        }
        var gap = texts.say(
                "spread",
                "gap",
                inequality.period(),
                place(inequality.highest()),
                place(inequality.lowest()),
                words.difference(spread.gap()));
        return spread.ratio().isPresent()
                ? gap + " "
                        + texts.say(
                                "spread", "ratio", words.times(spread.ratio().getAsDouble()))
                : gap;
    }

    /** What has become of the gap: "Seit 2018 ist er von 12 auf 15 Prozentpunkte gewachsen." */
    private String change(Inequality.Change change, UnitWords words) {
        return texts.say(
                "spread",
                "change_" + change.direction(),
                change.period(),
                words.number(change.then().gap()),
                words.difference(change.now().gap()),
                change.now().areas());
    }

    /** The same in a few words. */
    String brief(Inequality.Change change, UnitWords words) {
        return texts.say(
                "spread",
                "brief_" + change.direction(),
                change.period(),
                words.number(change.then().gap()));
    }

    private List<String> furthest(List<Figure> across, Figure whole, UnitWords words, boolean above) {
        if (whole == null || whole.value() == null) {
            return List.of();
        }
        var byValue = Comparator.comparing(Figure::value);
        return across.stream()
                .filter(figure -> figure.value() != null)
                .filter(figure -> figure.value().compareTo(whole.value()) * (above ? 1 : -1) > 0)
                .sorted((above ? byValue.reversed() : byValue).thenComparing(Figure::areaCode))
                .limit(FURTHEST)
                .map(figure -> texts.say(
                        "spread",
                        above ? "above" : "below",
                        figure.areaName(),
                        words.difference(
                                figure.value().subtract(whole.value()).abs().doubleValue())))
                .toList();
    }

    /** How far a value is from the municipality's, with a sign. */
    String distance(double difference, UnitWords words) {
        var size = words.number(Math.abs(difference));
        if (size.equals(words.number(0))) {
            return "±" + size;
        }
        return (difference > 0 ? "+" : "−") + size;
    }

    private static String place(Figure figure) {
        return figure.areaName() + " (" + figure.number() + ")";
    }
}
