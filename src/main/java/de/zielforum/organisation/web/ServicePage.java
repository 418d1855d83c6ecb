package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.OrganisationDetails;
import de.zielforum.organisation.ServiceDetails;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is offered here, for whom, where, when, and whom do I call? */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServicePage(ServiceDetails service, OrganisationDetails organisation, List<AreaView> areas, boolean mayEdit)
        implements TemplateInstance {}
