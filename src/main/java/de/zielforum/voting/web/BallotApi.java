package de.zielforum.voting.web;

import de.zielforum.participation.ProcessId;
import de.zielforum.person.CurrentViewer;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.id.Uuids;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Filters;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Tagged;
import de.zielforum.voting.BallotId;
import de.zielforum.voting.BallotLists;
import de.zielforum.voting.BallotState;
import de.zielforum.voting.Ballots;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ballots, votes and results for programs. */
@Path("/api/v1/ballots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ballots", description = "What is voted on, casting a vote, and results that can be recounted")
@Blocking
class BallotApi {

    @Inject
    Tagged tagged;

    @Inject
    CurrentViewer current;

    @Inject
    Ballots ballots;

    @Inject
    BallotLists lists;

    @Inject
    BallotWords words;

    @GET
    @PermitAll
    @Operation(summary = "Announced ballots, the latest first, optionally of one process or in one state")
    public Page<BallotCardJson> list(
            @QueryParam("process") String process,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var size = Filters.size(limit);
        var place = place(cursor);
        var rows = lists.announced(
                process == null ? Optional.empty() : Optional.of(ProcessId.fromString(process)),
                state(state),
                place.opens(),
                place.id(),
                size + 1);
        var page = Page.of(rows, size, row -> Cursor.of(row.opens(), row.id()));
        return new Page<>(page.items().stream().map(BallotCardJson::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One ballot: what is asked, who may vote, until when, how")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BallotJson.class)))
    public Response one(@PathParam("id") String id, @Context Request request) {
        var ballot = BallotJson.of(ballots.require(Viewer.VISITOR, BallotId.fromString(id)));
        return tagged.answer(ballot, request);
    }

    @GET
    @Path("{id}/text")
    @PermitAll
    @Operation(summary = "What was announced, byte for byte; its SHA-256 is the ballot's textHash")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public String text(@PathParam("id") String id) {
        return ballots.require(Viewer.VISITOR, BallotId.fromString(id)).announcedText();
    }

    @POST
    @Path("{id}/vote")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(summary = "Cast a vote, or change it; answered when it is on disk")
    public CastJson cast(@PathParam("id") String id, VoteJson vote) {
        var ballot = BallotId.fromString(id);
        if (vote == null || vote.approve() == null || vote.approve().stream().anyMatch(Objects::isNull)) {
            throw new Invalid(Map.of("approve", words.say("error_noApproval")));
        }
        ballots.cast(current.get(), ballot, Set.copyOf(vote.approve()));
        return new CastJson(ballot, true);
    }

    @GET
    @Path("{id}/result")
    @PermitAll
    @Operation(summary = "The published result with all that is needed to recount it")
    public ResultJson result(@PathParam("id") String id) {
        return ResultJson.of(ballots.result(BallotId.fromString(id)));
    }

    @GET
    @Path("{id}/votes.csv")
    @Produces({"text/csv; charset=UTF-8", MediaType.APPLICATION_JSON})
    @PermitAll
    @Operation(summary = "All votes of a published ballot, anonymous and in random order: a column per option, 1 or 0")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response votes(@PathParam("id") String id) {
        var ballot = ballots.result(BallotId.fromString(id)).ballot();
        if (ballot.recorded()) {
            throw new NotFound();
        }
        StreamingOutput file = out -> {
            try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.US_ASCII))) {
                ballots.votes(ballot.id(), line -> write(writer, line));
            }
        };
        return Response.ok(file, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"votes-" + ballot.id() + ".csv\"")
                .build();
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Place(Instant opens, java.util.UUID id) {}

    private static Place place(String cursor) {
        var values = Cursor.values(cursor, 2);
        try {
            return values.isEmpty()
                    ? new Place(null, null)
                    : new Place(Instant.parse(values.getFirst()), Uuids.parse(values.getLast()));
        } catch (DateTimeParseException e) {
            throw new NotFound();
        }
    }

    /** All states when none is named; nothing is to be found in a state that does not exist. */
    private static Optional<BallotState> state(String state) {
        if (state == null || state.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BallotState.valueOf(state.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
