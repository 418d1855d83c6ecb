package de.zielforum.network.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielforum.network.MembershipId;
import de.zielforum.network.MembershipView;
import de.zielforum.network.Memberships;
import de.zielforum.network.NetworkId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.CurrentViewer;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships for programs: what waits for the caller, and answering it. */
@Path("/api/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Networks")
@Authenticated
@Blocking
class MembershipApi {

    @Inject
    CurrentViewer current;

    @Inject
    Memberships memberships;

    /**
     * An organisation in a network.
     *
     * @param state applied, invited, member
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Membership")
    record MembershipJson(
            MembershipId id,
            NetworkId network,
            String networkName,
            OrganisationId organisation,
            String organisationName,
            String state,
            String message) {

        static MembershipJson of(MembershipView membership) {
            return new MembershipJson(
                    membership.id(),
                    membership.network(),
                    membership.networkName(),
                    membership.organisation(),
                    membership.organisationName(),
                    membership.state().name().toLowerCase(Locale.ROOT),
                    membership.message());
        }
    }

    @GET
    @Operation(
            summary = "Applications the caller decides, and everything live of the organisations the caller speaks for")
    public List<MembershipJson> mine() {
        var viewer = current.get();
        return Stream.concat(memberships.applicationsFor(viewer).stream(), memberships.ofMine(viewer).stream())
                .distinct()
                .map(MembershipJson::of)
                .toList();
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(summary = "Accepts an application (coordinator) or an invitation (invited organisation)")
    @APIResponse(responseCode = "204", description = "Done")
    public void accept(@PathParam("id") MembershipId id) {
        memberships.accept(current.get(), id);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "Declines an application (coordinator) or an invitation (invited organisation)")
    @APIResponse(responseCode = "204", description = "Done")
    public void decline(@PathParam("id") MembershipId id) {
        memberships.decline(current.get(), id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes an application (applicant) or an invitation (coordinator, planning) back")
    @APIResponse(responseCode = "204", description = "Done")
    public void withdraw(@PathParam("id") MembershipId id) {
        memberships.withdraw(current.get(), id);
    }

    @POST
    @Path("{id}/leaving")
    @Operation(summary = "The organisation leaves; for who speaks for it")
    @APIResponse(responseCode = "204", description = "Done")
    public void leave(@PathParam("id") MembershipId id) {
        memberships.leave(current.get(), id);
    }
}
