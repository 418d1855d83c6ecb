package de.zielforum.participation.web;

import de.zielforum.area.AreaId;
import de.zielforum.participation.ProcessCard;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** All published processes: what is open now, what comes, what is over. */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProcessListPage(List<Group> groups, Map<AreaId, String> areas, boolean planner) implements TemplateInstance {

    /** Processes that stand alike. */
    record Group(String id, String title, List<ProcessCard> cards) {}
}
