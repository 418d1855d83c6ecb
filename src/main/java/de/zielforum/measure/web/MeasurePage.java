package de.zielforum.measure.web;

import de.zielforum.indicator.CitationView;
import de.zielforum.measure.MeasureDetail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;

/** A measure: who does what until when, and how far it is. */
@CheckedTemplate(basePath = "measure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeasurePage(
        MeasureDetail measure, List<CitationView> evidence, String stateWords, LocalDate today, MeasureDoing doing)
        implements TemplateInstance {}
