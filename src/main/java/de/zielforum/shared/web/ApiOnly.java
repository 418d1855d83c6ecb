package de.zielforum.shared.web;

import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps pages out of the description of the API. */
public class ApiOnly implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            for (var path : new ArrayList<>(api.getPaths().getPathItems().keySet())) {
                if (!path.startsWith("/api/")) {
                    api.getPaths().removePathItem(path);
                }
            }
        }
    }
}
