package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.indicator.IndexLimits;
import de.zielforum.indicator.IndexPart;
import de.zielforum.indicator.IndexRole;
import de.zielforum.indicator.IndexView;
import de.zielforum.indicator.IndexWish;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.Polarity;
import de.zielforum.shared.web.Texts;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A composite index as it is typed.
 *
 * @param key the key; fixed once the index is there
 * @param lines one for each indicator that may count
 */
record IndexInput(
        String key,
        String name,
        String nameEn,
        String dimension,
        String dimensionEn,
        String level,
        String span,
        String high,
        String low,
        String veryLow,
        String positive,
        String negative,
        List<Line> lines) {

    private static final int LONGEST_TEXT = 120;

    /** What an indicator counts for. */
    record Line(IndicatorView indicator, boolean status, boolean dynamics, String weight) {}

    /** Nothing counts yet; classes end as in Berlin. */
    static IndexInput empty(List<IndicatorView> indicators, String dimension) {
        return of(
                "",
                new IndexWish("", "", dimension, "", AreaLevel.DISTRICT, 2, IndexLimits.BERLIN, List.of()),
                indicators);
    }

    static IndexInput of(IndexView index, List<IndicatorView> indicators) {
        return of(index.key(), index.wish(), indicators);
    }

    private static IndexInput of(String key, IndexWish wish, List<IndicatorView> indicators) {
        return new IndexInput(
                key,
                wish.name(),
                wish.nameEn(),
                wish.dimension(),
                wish.dimensionEn(),
                wish.level().key(),
                "" + wish.span(),
                plain(wish.limits().high()),
                plain(wish.limits().low()),
                plain(wish.limits().veryLow()),
                plain(wish.limits().positive()),
                plain(wish.limits().negative()),
                indicators.stream().map(one -> line(one, wish)).toList());
    }

    private static Line line(IndicatorView indicator, IndexWish wish) {
        var parts = wish.parts().stream()
                .filter(part -> part.indicator().equals(indicator.key()))
                .toList();
        return new Line(
                indicator,
                parts.stream().anyMatch(part -> part.role() == IndexRole.STATUS),
                parts.stream().anyMatch(part -> part.role() == IndexRole.DYNAMICS),
                parts.isEmpty() ? usual(indicator) : plain(parts.getFirst().weight()));
    }

    /** Burdens add up; what is good when it is high counts against them. */
    private static String usual(IndicatorView indicator) {
        return indicator.polarity() == Polarity.HIGHER_IS_BETTER ? "-1" : "1";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** What was sent. */
    static IndexInput sent(String key, MultivaluedMap<String, String> sent, List<IndicatorView> indicators) {
        var status = sent.getOrDefault("status", List.of());
        var dynamics = sent.getOrDefault("dynamik", List.of());
        return new IndexInput(
                key.isEmpty() ? text(sent, "schluessel") : key,
                text(sent, "name"),
                text(sent, "name-en"),
                text(sent, "bereich"),
                text(sent, "bereich-en"),
                text(sent, "ebene"),
                text(sent, "spanne"),
                text(sent, "hoch"),
                text(sent, "niedrig"),
                text(sent, "sehr-niedrig"),
                text(sent, "positiv"),
                text(sent, "negativ"),
                indicators.stream()
                        .map(one -> new Line(
                                one,
                                status.contains(one.key()),
                                dynamics.contains(one.key()),
                                text(sent, "gewicht-" + one.key())))
                        .toList());
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    /** Messages by the name of their field; empty when everything fits. */
    Map<String, String> errors(Texts texts) {
        var errors = new LinkedHashMap<String, String>();
        if (!key.matches("[a-z0-9][a-z0-9-]{0,49}")) {
            errors.put("schluessel", texts.say("index", "keyUnusable"));
        }
        if (name.isEmpty() || name.length() > LONGEST_TEXT) {
            errors.put("name", texts.say("index", "nameUnusable", "" + LONGEST_TEXT));
        }
        if (nameEn.length() > LONGEST_TEXT) {
            errors.put("name-en", texts.say("index", "nameUnusable", "" + LONGEST_TEXT));
        }
        if (dimension.isEmpty() || dimension.length() > LONGEST_TEXT) {
            errors.put("bereich", texts.say("index", "dimensionUnusable", "" + LONGEST_TEXT));
        }
        if (dimensionEn.length() > LONGEST_TEXT) {
            errors.put("bereich-en", texts.say("index", "dimensionUnusable", "" + LONGEST_TEXT));
        }
        if (AreaLevel.of(level).isEmpty()) {
            errors.put("ebene", texts.say("index", "levelUnusable"));
        }
        if (!span.matches("\\d|1\\d|20")) {
            errors.put("spanne", texts.say("index", "spanUnusable"));
        }
        if (lines.stream().noneMatch(Line::status) || lines.stream().noneMatch(Line::dynamics)) {
            errors.put("teile", texts.say("index", "refused_partsMissing"));
        } else if (lines.stream()
                .filter(line -> line.status() || line.dynamics())
                .anyMatch(line -> number(line.weight())
                        .filter(weight -> weight.signum() != 0)
                        .isEmpty())) {
            errors.put("teile", texts.say("index", "refused_weightless"));
        }
        limits(texts, errors);
        return errors;
    }

    private void limits(Texts texts, Map<String, String> errors) {
        var typed =
                Map.of("hoch", high, "niedrig", low, "sehr-niedrig", veryLow, "positiv", positive, "negativ", negative);
        for (var field : List.of("hoch", "niedrig", "sehr-niedrig", "positiv", "negativ")) {
            if (number(typed.get(field)).isEmpty()) {
                errors.put(field, texts.say("index", "limitUnusable"));
            }
        }
        if (typed.values().stream().allMatch(limit -> number(limit).isPresent()) && !limits().inOrder()) {
            errors.put("hoch", texts.say("index", "refused_limitsNotInOrder"));
        }
    }

    /** Written the German or the English way. */
    private static Optional<BigDecimal> number(String typed) {
        var plain = typed.replace('−', '-').replace(',', '.');
        return plain.matches("[+-]?\\d{1,4}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private IndexLimits limits() {
        return new IndexLimits(
                number(high).orElseThrow(),
                number(low).orElseThrow(),
                number(veryLow).orElseThrow(),
                number(positive).orElseThrow(),
                number(negative).orElseThrow());
    }

    /** What is wanted, once there are no errors. */
    IndexWish wish() {
        var parts = new ArrayList<IndexPart>();
        lines.stream().filter(Line::status).forEach(line -> parts.add(part(line, IndexRole.STATUS)));
        lines.stream().filter(Line::dynamics).forEach(line -> parts.add(part(line, IndexRole.DYNAMICS)));
        return new IndexWish(
                name,
                nameEn,
                dimension,
                dimensionEn,
                AreaLevel.of(level).orElseThrow(),
                Integer.parseInt(span),
                limits(),
                parts);
    }

    private static IndexPart part(Line line, IndexRole role) {
        return new IndexPart(line.indicator().key(), role, number(line.weight()).orElseThrow());
    }
}
