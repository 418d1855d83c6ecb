package de.zielforum.organisation.web;

import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.ServiceDetails;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** A service to fill in; {@code service} is null while it is new. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServiceFormPage(
        OrganisationView organisation,
        ServiceDetails service,
        ServiceInput form,
        Options options,
        boolean smallAreasChosen,
        Map<String, String> errors)
        implements TemplateInstance {

    record Options(List<Choice> topics, List<Choice> languages, List<Choice> largeAreas, List<Choice> smallAreas) {}
}
