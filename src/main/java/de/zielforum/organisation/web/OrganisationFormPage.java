package de.zielforum.organisation.web;

import de.zielforum.organisation.OrganisationDetails;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** The entry of an organisation to fill in; {@code organisation} is null while it is being founded. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationFormPage(
        OrganisationDetails organisation,
        OrganisationInput form,
        Options options,
        boolean smallAreasChosen,
        boolean mayChangeKind,
        Map<String, String> errors)
        implements TemplateInstance {

    record Options(
            List<Choice> kinds,
            List<Choice> topics,
            List<Choice> largeAreas,
            List<Choice> smallAreas,
            List<Choice> umbrellas) {}
}
