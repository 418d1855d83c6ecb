package de.zielforum.network.web;

import de.zielforum.network.NetworkDetails;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Applying to a network, or inviting to it. */
@CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JoinPage(
        NetworkDetails network,
        boolean inviting,
        JoinInput form,
        List<Choice> organisations,
        Map<String, String> errors)
        implements TemplateInstance {}
