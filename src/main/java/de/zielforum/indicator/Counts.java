package de.zielforum.indicator;

import de.zielforum.indicator.PublishedFigures.Wholes;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells by their values which indicators count something one by one. Units alone do not: births are counted in births. What is
 * called a balance or a change is none, however whole its values are, since the next one may be negative.
 *
 * <p>At least {@value #ENOUGH} values are needed to be sure; nine in ten are enough to point out the others.
 */
final class Counts {

    /** How sure it is that an indicator counts. */
    enum Sure {
        NO,
        LIKELY,
        CERTAIN
    }

    private static final int ENOUGH = 8;
    private static final Pattern BALANCE = Pattern.compile(
            "saldo|bilanz|differenz|veränderung|entwicklung|überschuss|zuwachs|abweichung|ergebnis|temperatur"
                    + "|balance|change|difference|surplus|growth|deviation|result|temperature",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, Wholes> published;
    private final Map<String, Wholes> read = new HashMap<>();
    private final Map<String, Sure> sure = new HashMap<>();

    Counts(List<CheckedFigure> figures, Map<String, Wholes> published) {
        this.published = published;
        for (var one : figures) {
            if (one.indicator().scale() == null) {
                read.merge(
                        one.key(),
                        new Wholes(1, one.value().signum() >= 0 && isWhole(one.value()) ? 1 : 0),
                        Wholes::and);
            }
        }
    }

    static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    Sure sure(Indicator indicator) {
        return sure.computeIfAbsent(indicator.key(), key -> judge(indicator));
    }

    private Sure judge(Indicator indicator) {
        var text = String.join("\n", indicator.names()) + "\n" + indicator.unit();
        if (indicator.scale() != null
                || Units.measures(indicator.unit())
                || BALANCE.matcher(text).find()) {
            return Sure.NO;
        }
        var before = published.getOrDefault(indicator.key(), Wholes.NONE);
        if (before.values() > 0 && before.all()) {
            return before.values() >= ENOUGH ? Sure.CERTAIN : Sure.LIKELY;
        }
        var all = before.and(read.getOrDefault(indicator.key(), Wholes.NONE));
        return before.values() == 0 && all.all() || all.values() >= ENOUGH && all.whole() * 10 >= all.values() * 9
                ? Sure.LIKELY
                : Sure.NO;
    }
}
