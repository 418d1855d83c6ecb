package de.zielforum.network.web;

import de.zielforum.network.NetworkCard;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Who works together? */
@CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NetworksPage(
        List<NetworkCard> networks,
        String topic,
        String area,
        List<Choice> topics,
        List<Choice> areas,
        boolean filtered,
        String next,
        boolean mayFound)
        implements TemplateInstance {}
