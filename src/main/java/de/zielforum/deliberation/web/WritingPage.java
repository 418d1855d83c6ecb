package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionView;
import de.zielforum.deliberation.DiscussionView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/**
 * The form by itself: for a contribution, an answer or an edit, and where it comes back with what does not fit.
 *
 * @param act {@code contribute}, {@code answer} or {@code edit}
 * @param contribution what is answered or edited, or null
 * @param action where the form is sent
 */
@CheckedTemplate(basePath = "deliberation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WritingPage(
        String act,
        DiscussionView thread,
        ContributionView contribution,
        String action,
        ContributionForm form,
        Map<String, String> errors)
        implements TemplateInstance {}
