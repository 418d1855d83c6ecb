package de.zielforum.measure.web;

import de.zielforum.measure.MeasureCard;
import de.zielforum.measure.MeasureId;
import de.zielforum.measure.MeasureLists;
import de.zielforum.measure.MeasureState;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Measures as open data. */
@Path("/api/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
@PermitAll
class MeasureApi {

    @Inject
    MeasureLists lists;

    @GET
    public List<MeasureCard> list(@QueryParam("state") @DefaultValue("") String state) {
        return lists.cards(
                Arrays.stream(MeasureState.values())
                        .filter(s -> s.name().equalsIgnoreCase(state))
                        .collect(Collectors.toSet()),
                Set.of(),
                null);
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(@PathParam("id") MeasureId id, @Context Request request) {
        var measure = lists.detail(id);
        var done = measure.milestones().stream().filter(m -> m.doneOn() != null).count();
        var tag = new EntityTag(measure.version() + "-" + measure.reports().size() + "-" + done);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(measure).tag(tag).build();
    }
}
