package de.zielforum.indicator.web;

import de.zielforum.indicator.IndexLimits;
import de.zielforum.indicator.IndexPart;
import de.zielforum.indicator.IndexPreview;
import de.zielforum.indicator.IndexRole;
import de.zielforum.indicator.IndexView;
import de.zielforum.indicator.index.CompositeIndex;
import de.zielforum.indicator.index.DynamicsClass;
import de.zielforum.indicator.index.StatusClass;
import de.zielforum.shared.text.Numbers;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A composite index: how it is set up, what is published of it, and what it would say now.
 *
 * @param edit where the definition is changed
 * @param status the indicators of the status in words; likewise {@code dynamics}
 * @param limits where the classes end: high, low, very low, positive, negative
 * @param shown the year of the preview, or null when nothing can be computed
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IndexPage(
        IndexView index,
        String edit,
        List<String> status,
        List<String> dynamics,
        List<String> limits,
        List<Integer> years,
        Preview shown)
        implements TemplateInstance {

    /** The preview in words. */
    record Preview(
            int period,
            boolean computable,
            boolean provisional,
            boolean few,
            long complete,
            int areas,
            List<Count> counts,
            List<Line> lines) {}

    /** How many areas of a class of status are in each class of dynamics, positive first. */
    record Count(String status, List<Long> areas) {}

    /** An area; without classes when something is missing. */
    record Line(
            String code,
            String area,
            String statusSum,
            String status,
            String dynamicsSum,
            String dynamics,
            String missing) {}

    static IndexPage of(
            IndexView index, Map<String, String> names, List<Integer> years, IndexPreview preview, Texts texts) {
        return new IndexPage(
                index,
                "/werkbank/daten/indizes/" + index.key() + "/bearbeiten",
                words(index, IndexRole.STATUS, names, texts),
                words(index, IndexRole.DYNAMICS, names, texts),
                limits(index.wish().limits(), texts.language()),
                years,
                preview == null ? null : preview(preview, texts));
    }

    private static List<String> limits(IndexLimits limits, Locale language) {
        return Stream.of(limits.high(), limits.low(), limits.veryLow(), limits.positive(), limits.negative())
                .map(limit -> Numbers.format(limit.doubleValue(), 4, language))
                .toList();
    }

    private static List<String> words(IndexView index, IndexRole role, Map<String, String> names, Texts texts) {
        return index.wish().of(role).stream()
                .map(part -> word(part, names.getOrDefault(part.indicator(), part.indicator()), texts))
                .toList();
    }

    private static String word(IndexPart part, String name, Texts texts) {
        return texts.say(
                "index", "weighted", name, part.weight().stripTrailingZeros().toPlainString());
    }

    private static Preview preview(IndexPreview preview, Texts texts) {
        var counts = new ArrayList<Count>();
        for (var status : StatusClass.values()) {
            counts.add(new Count(
                    texts.say("index", "status_" + status.number()),
                    Arrays.stream(DynamicsClass.values())
                            .map(dynamics -> preview.count(status, dynamics))
                            .toList()));
        }
        return new Preview(
                preview.period(),
                preview.computable(),
                preview.provisional(),
                preview.few(),
                preview.complete(),
                preview.rows().size(),
                counts,
                preview.rows().stream().map(row -> line(row, texts)).toList());
    }

    private static Line line(IndexPreview.Row row, Texts texts) {
        var missing = String.join(", ", row.missing());
        return row.value() == null
                ? new Line(row.area().code(), row.area().name(), "", "", "", "", missing)
                : line(row, row.value(), texts);
    }

    private static Line line(IndexPreview.Row row, CompositeIndex.Value value, Texts texts) {
        return new Line(
                row.area().code(),
                row.area().name(),
                sum(value.statusSum(), texts.language()),
                texts.say("index", "status_" + value.statusClass().number()),
                sum(value.dynamicsSum(), texts.language()),
                texts.say("index", "dynamics_" + (value.dynamicsClass().ordinal() + 1)),
                "");
    }

    private static String sum(double sum, Locale language) {
        return String.format(language, "%.3f", sum);
    }
}
