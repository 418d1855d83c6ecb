package de.zielforum.organisation.web;

import de.zielforum.organisation.OrganisationView;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Giving a mandate: to somebody who acts for the organisation already, or, for the duty accounts, to somebody searched for. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MandateFormPage(
        OrganisationView organisation,
        MandateInput form,
        List<Choice> people,
        List<Choice> roles,
        boolean maySearch,
        Map<String, String> errors)
        implements TemplateInstance {}
