package de.zielforum.journal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What was done to one thing.
 *
 * @param subject how it was called last
 */
@CheckedTemplate(basePath = "journal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubjectJournalPage(String subject, List<JournalWords.Entry> entries, String next) implements TemplateInstance {}
