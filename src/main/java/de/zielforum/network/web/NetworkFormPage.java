package de.zielforum.network.web;

import de.zielforum.network.NetworkDetails;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** A network to fill in; {@code network} is null while it is being founded. */
@CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NetworkFormPage(
        NetworkDetails network,
        NetworkInput form,
        Options options,
        boolean smallAreasChosen,
        Map<String, String> errors)
        implements TemplateInstance {

    record Options(List<Choice> coordinators, List<Choice> topics, List<Choice> largeAreas, List<Choice> smallAreas) {}
}
