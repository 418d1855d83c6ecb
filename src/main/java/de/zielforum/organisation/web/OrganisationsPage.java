package de.zielforum.organisation.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.OrganisationCard;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Who helps with what, near me? */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationsPage(
        List<Row> organisations, Query query, Options options, boolean filtered, String next, boolean mayFound)
        implements TemplateInstance {

    /** What was asked for, as it came. */
    record Query(String words, String kind, String topic, String area) {}

    record Options(List<Choice> kinds, List<Choice> topics, List<Choice> areas) {}

    record Row(OrganisationCard card, List<AreaView> areas) {}
}
