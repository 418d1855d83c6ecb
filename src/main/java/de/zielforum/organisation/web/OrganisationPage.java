package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.OrganisationDetails;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.ServiceCard;
import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Who is this, what do they do, where, and how are they reached? */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationPage(
        OrganisationDetails organisation,
        List<String> addressLines,
        List<AreaView> areas,
        List<OrganisationView> members,
        List<ServiceCard> services,
        List<Section> sections,
        Rights rights)
        implements TemplateInstance {

    /** What the viewer may do here. */
    record Rights(boolean edit, boolean seeMandates, boolean requestMandate, boolean dissolve) {}
}
