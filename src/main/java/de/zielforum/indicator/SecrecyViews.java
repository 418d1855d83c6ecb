package de.zielforum.indicator;

import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the outcome of a protection for the reader. */
@ApplicationScoped
class SecrecyViews {

    @Inject
    EntityManager database;

    @Inject
    Wordings wordings;

    @Inject
    Texts texts;

    SecrecyView view(EditionSecrecy secrecy) {
        var shown = secrecy.withheld().stream().limit(SecrecyView.SHOWN).toList();
        var names = indicatorNames(Stream.of(
                        shown.stream().map(WithheldFigure::indicator),
                        secrecy.measures().stream(),
                        secrecy.unsized().stream(),
                        secrecy.unweighed().stream(),
                        arguments(secrecy, 0))
                .flatMap(keys -> keys)
                .distinct()
                .toList());
        var areas = areaNames(Stream.concat(shown.stream().map(WithheldFigure::area), arguments(secrecy, 1))
                .distinct()
                .toList());
        var all = secrecy.bySource() + secrecy.byRule() + secrecy.forOthers();
        return new SecrecyView(
                secrecy.passed(),
                secrecy.figures(),
                secrecy.bySource(),
                secrecy.byRule(),
                secrecy.forOthers(),
                percent(secrecy),
                secrecy.outBefore(),
                secrecy.unsafe(),
                shown.stream().map(figure -> row(figure, names, areas)).toList(),
                all - shown.size(),
                named(secrecy.measures(), names),
                named(secrecy.unsized(), names),
                named(secrecy.unweighed(), names),
                secrecy.notes().stream()
                        .map(note -> named(note, names, areas).worded(texts))
                        .toList(),
                secrecy.furtherNotes());
    }

    private static Stream<String> arguments(EditionSecrecy secrecy, int place) {
        return secrecy.notes().stream().map(note -> note.arguments().get(place));
    }

    /** What was noticed is told of an indicator, or of what rates refer to, an area and a year. */
    private static Finding named(Finding note, Map<String, String> names, Map<String, String> areas) {
        var indicator = note.arguments().get(0);
        var area = note.arguments().get(1);
        return new Finding(
                note.line(),
                note.column(),
                note.rule(),
                List.of(
                        names.getOrDefault(indicator, indicator),
                        areas.containsKey(area) ? areas.get(area) + " (" + area + ")" : area,
                        note.arguments().get(2)));
    }

    private static List<String> named(List<String> keys, Map<String, String> names) {
        return keys.stream().map(key -> names.getOrDefault(key, key)).toList();
    }

    private String percent(EditionSecrecy secrecy) {
        var format = NumberFormat.getNumberInstance(texts.language());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(100.0 * (secrecy.byRule() + secrecy.forOthers()) / Math.max(1, secrecy.figures()));
    }

    private SecrecyView.Row row(WithheldFigure figure, Map<String, String> names, Map<String, String> areas) {
        return new SecrecyView.Row(
                names.getOrDefault(figure.indicator(), figure.indicator()),
                areas.getOrDefault(figure.area(), figure.area()),
                figure.period(),
                figure.because(),
                number(figure.lower()),
                number(figure.upper()),
                figure.exact(),
                figure.safe(),
                figure.outBefore());
    }

    private String number(BigDecimal number) {
        return number == null
                ? ""
                : NumberFormat.getNumberInstance(texts.language()).format(number);
    }

    private Map<String, String> indicatorNames(Collection<String> keys) {
        var wording = wordings.current();
        return rows("select key, name_de, name_en from indicator where key in (:some)", keys)
                .collect(Collectors.toMap(
                        row -> row.get("key", String.class),
                        row -> wording.choose(row.get("name_de", String.class), row.get("name_en", String.class))));
    }

    private Map<String, String> areaNames(Collection<String> codes) {
        return rows("select code, name from area where code in (:some)", codes)
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("name", String.class)));
    }

    private Stream<Tuple> rows(String sql, Collection<String> some) {
        if (some.isEmpty()) {
            return Stream.empty();
        }
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("some", some)
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
