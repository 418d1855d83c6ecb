package de.zielforum.indicator.web;

import de.zielforum.area.Areas;
import de.zielforum.indicator.AreaProfiles;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/** Areas side by side. */
@Path("/gebiete/vergleich")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class AreaComparisonResource {

    @Inject
    Areas areas;

    @Inject
    AreaProfiles profiles;

    @GET
    @Transactional
    public TemplateInstance compare(@QueryParam("gebiet") List<String> codes) {
        var all = areas.all();
        var compared = ComparedAreas.of(codes, all);
        if (all.isEmpty() || compared.areas().isEmpty()) {
            return new AreaComparisonPage(compared, all.isEmpty() ? null : all.getFirst(), List.of());
        }
        var columns = new ArrayList<>(compared.areas());
        columns.add(all.getFirst());
        return new AreaComparisonPage(
                compared, all.getFirst(), AreaComparisonPage.dimensions(profiles.beside(columns), columns));
    }
}
