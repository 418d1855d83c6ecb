package de.zielforum.shared.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Makes the description of the API say what the API does: pages are left out with everything that only they use, typed ids are
 * the UUIDs they are written as, and every operation may answer with a problem document.
 */
public class ApiDescription implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        for (var path : new ArrayList<>(api.getPaths().getPathItems().keySet())) {
            if (!path.startsWith("/api/")) {
                api.getPaths().removePathItem(path);
            }
        }
        var components = api.getComponents();
        var schemas = new HashMap<>(components.getSchemas());
        schemas.replaceAll((name, schema) -> isId(schema) ? uuid() : schema);
        schemas.put("Problem", problem());
        for (var item : api.getPaths().getPathItems().values()) {
            for (var operation : item.getOperations().values()) {
                mayFail(operation);
                operation.getResponses().getAPIResponses().values().forEach(answer -> namePage(answer, schemas));
            }
        }
        components.setSchemas(used(api, schemas));
    }

    /** A record with nothing but a UUID is written as that UUID. */
    private static boolean isId(Schema schema) {
        var properties = schema.getProperties();
        return properties != null
                && properties.size() == 1
                && properties.containsKey("value")
                && (SCHEMAS + "UUID").equals(properties.get("value").getRef());
    }

    private static Schema uuid() {
        return OASFactory.createSchema().addType(SchemaType.STRING).format("uuid");
    }

    private static Schema problem() {
        var error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer to the member of the request that does not fit"))
                .addProperty("detail", text("what does not fit"));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457")
                .addProperty("type", text("stable name of the kind of problem"))
                .addProperty("title", text("the kind in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("what happened here"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static void mayFail(Operation operation) {
        var responses = operation.getResponses();
        for (var status : List.of("400", "401", "403")) {
            responses.removeAPIResponse(status);
        }
        responses.addAPIResponse(
                "default",
                OASFactory.createAPIResponse()
                        .description("What went wrong")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(SCHEMAS + "Problem")))));
    }

    /** A page is named after what is on it. */
    private static void namePage(APIResponse answer, Map<String, Schema> schemas) {
        if (answer.getContent() == null) {
            return;
        }
        for (var content : answer.getContent().getMediaTypes().values()) {
            var ref = content.getSchema() == null ? null : content.getSchema().getRef();
            if (ref != null && ref.startsWith(SCHEMAS + "Page")) {
                var page = schemas.get(ref.substring(SCHEMAS.length()));
                var item = page.getProperties().get("items").getItems().getRef();
                var name = item.substring(SCHEMAS.length()).replace("InList", "") + "Page";
                schemas.put(name, page);
                content.setSchema(OASFactory.createSchema().ref(SCHEMAS + name));
            }
        }
    }

    private static Map<String, Schema> used(OpenAPI api, Map<String, Schema> schemas) {
        var open = new ArrayDeque<Schema>();
        for (var item : api.getPaths().getPathItems().values()) {
            for (var operation : item.getOperations().values()) {
                if (operation.getParameters() != null) {
                    operation.getParameters().forEach(parameter -> add(open, parameter.getSchema()));
                }
                if (operation.getRequestBody() != null) {
                    add(open, operation.getRequestBody().getContent());
                }
                operation.getResponses().getAPIResponses().values().forEach(r -> add(open, r.getContent()));
            }
        }
        Set<String> used = new HashSet<>();
        while (!open.isEmpty()) {
            var schema = open.pop();
            if (schema.getRef() != null && schema.getRef().startsWith(SCHEMAS)) {
                var name = schema.getRef().substring(SCHEMAS.length());
                if (used.add(name)) {
                    add(open, schemas.get(name));
                }
            }
            if (schema.getProperties() != null) {
                open.addAll(schema.getProperties().values());
            }
            add(open, schema.getItems());
            add(open, schema.getAdditionalPropertiesSchema());
            for (var parts : new List<?>[] {schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()}) {
                if (parts != null) {
                    parts.forEach(part -> open.add((Schema) part));
                }
            }
        }
        schemas.keySet().retainAll(used);
        return schemas;
    }

    private static void add(ArrayDeque<Schema> open, Schema schema) {
        if (schema != null) {
            open.add(schema);
        }
    }

    private static void add(ArrayDeque<Schema> open, org.eclipse.microprofile.openapi.models.media.Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().stream().map(MediaType::getSchema).forEach(schema -> add(open, schema));
        }
    }
}
