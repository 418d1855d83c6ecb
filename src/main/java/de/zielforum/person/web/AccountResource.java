package de.zielforum.person.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.person.AccountSection;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Section;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The account page: what is mine, and how I am called. */
@Path("/konto")
@Authenticated
class AccountResource {

    @Inject
    CurrentViewer current;

    @Inject
    People people;

    @Inject
    Areas areas;

    @Inject
    Forms forms;

    @Inject
    @All
    List<AccountSection> contributors;

    @GET
    @Transactional
    public TemplateInstance show() {
        var viewer = current.get();
        var home = people.homeArea(viewer.id())
                .flatMap(this::area)
                .map(AreaView::code)
                .orElse("");
        return page(viewer, new AccountForm(viewer.name(), home), Map.of());
    }

    @POST
    @Transactional
    public Response present(
            @FormParam("name") @DefaultValue("") String name, @FormParam("area") @DefaultValue("") String area) {
        var form = new AccountForm(name, area);
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Forms.again(page(current.get(), form, errors));
        }
        people.present(
                current.get(), name, areas.byCode(area).map(a -> a.id().value()).orElse(null));
        return Redirect.to("/konto", "person", "done_presented");
    }

    private AccountPage page(Viewer viewer, AccountForm form, Map<String, String> errors) {
        var options = areas.ofLevel(AreaLevel.DISTRICT).stream()
                .map(a -> new Choice(a.code(), a.name()))
                .toList();
        return new AccountPage(form, errors, viewer.verified(), options, sections(viewer));
    }

    private List<Section> sections(Viewer viewer) {
        return contributors.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .map(section -> section.of(viewer))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<AreaView> area(UUID id) {
        return areas.known().stream().filter(a -> a.id().value().equals(id)).findFirst();
    }
}
