package de.zielforum.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Answers with a single thing of the API and a tag made from its content, the same on every node. */
@ApplicationScoped
public class Tagged {

    private static final int FRESH_FOR_SECONDS = 600;

    @Inject
    ObjectMapper json;

    /** The same for what is public and says the same to everybody of a language: it may be kept on the way for a while. */
    public Response kept(Object thing, Request request) {
        return Response.fromResponse(answer(thing, request))
                .header("Cache-Control", "public, max-age=" + FRESH_FOR_SECONDS)
                .header("Vary", "Accept-Encoding, Accept-Language, Cookie")
                .build();
    }

    /** The thing as JSON, or 304 when the caller has it already. */
    public Response answer(Object thing, Request request) {
        try {
            var content = json.writeValueAsBytes(thing);
            var tag = new EntityTag(UUID.nameUUIDFromBytes(content).toString());
            var unchanged = request.evaluatePreconditions(tag);
            return (unchanged == null ? Response.ok(thing) : unchanged).tag(tag).build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
