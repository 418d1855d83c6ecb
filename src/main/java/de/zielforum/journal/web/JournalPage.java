package de.zielforum.journal.web;

import de.zielforum.journal.JournalFilter;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Who did what to what when. */
@CheckedTemplate(basePath = "journal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JournalPage(JournalFilter filter, List<Choice> groups, List<JournalWords.Entry> entries, String next)
        implements TemplateInstance {}
