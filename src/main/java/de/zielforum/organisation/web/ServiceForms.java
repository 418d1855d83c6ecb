package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.ServiceDetails;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Lays out the form for a service, new or not. */
@Singleton
class ServiceForms {

    @Inject
    Choices choices;

    /** @param service the service as it stands, or null while it is new */
    ServiceFormPage page(
            OrganisationView organisation, ServiceDetails service, ServiceInput input, Map<String, String> errors) {
        var options = new ServiceFormPage.Options(
                choices.topics(), choices.languages(), choices.largeAreas(), choices.smallAreas());
        var small = options.smallAreas().stream().anyMatch(area -> input.areas().contains(area.value()));
        return new ServiceFormPage(organisation, service, input, options, small, errors);
    }
}
