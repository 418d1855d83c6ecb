package de.zielforum.indicator.web;

import de.zielforum.indicator.IndexLimits;
import de.zielforum.indicator.IndexRole;
import de.zielforum.indicator.IndexRule;
import de.zielforum.indicator.IndicatorSection;
import de.zielforum.indicator.Indices;
import de.zielforum.person.Viewer;
import de.zielforum.shared.text.Numbers;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** How the classes of a composite index come about, on the pages of its indicators. */
@Singleton
class IndexOnIndicator implements IndicatorSection {

    @Inject
    Indices indices;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> about(String indicatorKey, Viewer viewer) {
        return indices.rule(indicatorKey).map(this::section);
    }

    private Section section(IndexRule rule) {
        var links = rule.wish().of(rule.role()).stream()
                .map(part -> new Link(
                        "/indikatoren/" + part.indicator(),
                        rule.names().getOrDefault(part.indicator(), part.indicator()),
                        texts.say("index", "weight", number(part.weight()))))
                .toList();
        return new Section(
                texts.say("index", "sectionTitle"),
                rule.role() == IndexRole.STATUS
                        ? statusRule(rule.wish().limits())
                        : dynamicsRule(rule.wish().limits()),
                links,
                new Link("/indikatoren/" + rule.other(), rule.names().getOrDefault(rule.other(), rule.other())));
    }

    private String statusRule(IndexLimits limits) {
        return texts.say("index", "ruleStatus", number(limits.high()), number(limits.low()), number(limits.veryLow()));
    }

    private String dynamicsRule(IndexLimits limits) {
        return texts.say("index", "ruleDynamics", number(limits.positive()), number(limits.negative()));
    }

    private String number(BigDecimal number) {
        return Numbers.format(number.doubleValue(), 4, texts.language());
    }
}
