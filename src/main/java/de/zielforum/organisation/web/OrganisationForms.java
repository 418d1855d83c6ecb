package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationDetails;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Choice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Lays out the form for the entry of an organisation, new or not. */
@Singleton
class OrganisationForms {

    @Inject
    Organisations organisations;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    CurrentViewer viewer;

    @Inject
    Choices choices;

    /** @param organisation the organisation as it stands, or null while it is new */
    OrganisationFormPage page(OrganisationDetails organisation, OrganisationInput input, Map<String, String> errors) {
        var options = new OrganisationFormPage.Options(
                choices.kinds(), choices.topics(), choices.largeAreas(), choices.smallAreas(), umbrellas(organisation));
        var small = options.smallAreas().stream().anyMatch(area -> input.areas().contains(area.value()));
        return new OrganisationFormPage(
                organisation, input, options, small, permissions.mayChangeKind(viewer.get()), errors);
    }

    private List<Choice> umbrellas(OrganisationDetails organisation) {
        return organisations.all().stream()
                .filter(other -> organisation == null || !other.id().equals(organisation.id()))
                .map(other -> new Choice(other.id().toString(), other.name()))
                .toList();
    }
}
