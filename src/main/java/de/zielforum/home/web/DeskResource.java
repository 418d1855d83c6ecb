package de.zielforum.home.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.person.DeskSection;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The work bench. */
@Path("/werkbank")
class DeskResource {

    @Inject
    CurrentViewer current;

    @Inject
    @All
    List<DeskSection> contributors;

    @GET
    @RolesAllowed({"moderation", "planning", "statistics", "accounts"})
    @Transactional
    public TemplateInstance desk() {
        var viewer = current.get();
        var sections = contributors.stream()
                .sorted(Comparator.comparingInt(DeskSection::order))
                .map(section -> section.waitingFor(viewer))
                .flatMap(Optional::stream)
                .toList();
        return new DeskPage(viewer.name(), sections);
    }
}
