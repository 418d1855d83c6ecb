package de.zielforum.goal.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Choosing indicator, area, baseline and target of a goal; the baseline once indicator and area are chosen. */
@CheckedTemplate(basePath = "goal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TargetPage(
        String goalPath,
        String goalTitle,
        String id,
        String indicator,
        String area,
        String period,
        String value,
        String year,
        Map<String, String> errors,
        List<Choice> indicators,
        List<Choice> areas,
        List<Choice> baselines,
        String unit)
        implements TemplateInstance {}
