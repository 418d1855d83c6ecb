package de.zielforum.organisation.web;

import de.zielforum.organisation.MandateRequestView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** A request for a mandate, to decide it or, for who asked, to take it back. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestPage(
        MandateRequestView request, MandateInput form, boolean mayDecide, boolean own, Map<String, String> errors)
        implements TemplateInstance {}
