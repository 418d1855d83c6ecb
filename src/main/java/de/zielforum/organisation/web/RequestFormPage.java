package de.zielforum.organisation.web;

import de.zielforum.organisation.OrganisationView;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Asking to act for an organisation. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestFormPage(
        OrganisationView organisation,
        RequestInput form,
        List<Choice> roles,
        boolean roleFits,
        Map<String, String> errors)
        implements TemplateInstance {}
