package de.zielforum.person.web;

import de.zielforum.person.PersonView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Where the administration records that somebody has proved their residence. */
@CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VerificationPage(String words, List<PersonView> people, java.util.Map<String, String> none)
        implements TemplateInstance {}
