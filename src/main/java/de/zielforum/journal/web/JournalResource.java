package de.zielforum.journal.web;

import de.zielforum.journal.JournalFilter;
import de.zielforum.journal.JournalLine;
import de.zielforum.journal.JournalReading;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.id.Uuids;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;

/** The journal for the administration. Other pages lead to what was done to one thing by {@code /werkbank/protokoll/{id}}. */
@Path(JournalResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"moderation", "planning", "statistics", "accounts"})
class JournalResource {

    static final String PATH = "/werkbank/protokoll";
    private static final int SIZE = 50;

    @Inject
    CurrentViewer current;

    @Inject
    JournalReading journal;

    @Inject
    JournalWords words;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance all(
            @QueryParam("bereich") String feature,
            @QueryParam("person") String person,
            @QueryParam("gegenstand") String title,
            @QueryParam("nach") String cursor) {
        var filter = new JournalFilter(feature, person, title);
        var page = journal.read(current.get(), filter, cursor, SIZE);
        return new JournalPage(filter, groups(), entries(page), next(page, filter));
    }

    @GET
    @Path("{subject}")
    public TemplateInstance of(@PathParam("subject") String subject, @QueryParam("nach") String cursor) {
        var page = journal.of(current.get(), Uuids.parse(subject), cursor, SIZE);
        if (page.items().isEmpty()) {
            throw new NotFound();
        }
        var next = page.next() == null ? null : PATH + "/" + Uuids.parse(subject) + "?nach=" + page.next();
        return new SubjectJournalPage(words.subject(page.items().getFirst()), entries(page), next);
    }

    private List<JournalWords.Entry> entries(Page<JournalLine> page) {
        return page.items().stream().map(words::of).toList();
    }

    private List<Choice> groups() {
        return Arrays.stream(VerbGroup.values())
                .map(group -> new Choice(group.feature(), texts.say("journal", "group", group)))
                .toList();
    }

    private static String next(Page<JournalLine> page, JournalFilter filter) {
        return page.next() == null
                ? null
                : UriBuilder.fromPath(PATH)
                        .queryParam("bereich", "{feature}")
                        .queryParam("person", "{person}")
                        .queryParam("gegenstand", "{title}")
                        .queryParam("nach", "{cursor}")
                        .build(filter.feature(), filter.person(), filter.title(), page.next())
                        .toString();
    }
}
