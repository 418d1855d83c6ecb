package de.zielforum.organisation.web;

import de.zielforum.organisation.ServiceCard;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What helps, near me, in my language? */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServicesPage(List<ServiceCard> services, Query query, Options options, boolean filtered, String next)
        implements TemplateInstance {

    /** What was asked for, as it came. */
    record Query(String words, String topic, String area, String language) {}

    record Options(List<Choice> topics, List<Choice> areas, List<Choice> languages) {}
}
