package de.zielforum.shared.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses questions to the API with a parameter that it does not know: whoever writes {@code year} for {@code period} would take
 * everything for the answer.
 */
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Inject
    RoutingContext request;

    @Inject
    ErrorAnswer answer;

    @ServerRequestFilter
    Response refuse(UriInfo uri, ResourceInfo resource) {
        var asked = uri.getQueryParameters().keySet();
        if (asked.isEmpty()
                || !request.normalizedPath().startsWith("/api/v1/")
                || resource.getResourceMethod() == null) {
            return null;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        return asked.stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .map(name -> answer.parameter(400, "unknown-parameter", "unknown_parameter", name))
                .orElse(null);
    }

    /** What a method of a resource reads from the query, itself or in a bean. */
    private static Set<String> names(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            var own = parameter.getAnnotation(QueryParam.class);
            if (own != null) {
                names.add(own.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .map(field -> field.getAnnotation(QueryParam.class))
                        .filter(annotation -> annotation != null)
                        .forEach(annotation -> names.add(annotation.value()));
            }
        }
        return names;
    }
}
