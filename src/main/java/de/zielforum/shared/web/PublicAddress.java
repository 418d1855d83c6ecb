package de.zielforum.shared.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this installation, for addresses that leave it. */
@RequestScoped
public class PublicAddress {

    @ConfigProperty(name = "zielforum.url")
    Optional<String> configured;

    @Inject
    RoutingContext request;

    /** The address without a slash at the end: as the operator has set it, else the one that was asked. */
    public String get() {
        return configured
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(() ->
                        request.request().scheme() + "://" + request.request().authority());
    }

    /** Whether the operator has set it. An address that was only asked must not end up in what others are shown. */
    public boolean certain() {
        return configured.isPresent();
    }
}
