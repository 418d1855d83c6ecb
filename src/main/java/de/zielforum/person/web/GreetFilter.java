package de.zielforum.person.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Frame;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells the frame of the page how the signed-in person wants to be called. */
class GreetFilter {

    @Inject
    CurrentViewer current;

    @Inject
    Frame frame;

    @ServerRequestFilter
    void greet(ContainerRequestContext request) {
        if (frame.isSignedIn() && !request.getUriInfo().getPath().startsWith("/api/")) {
            frame.greet(current.get().name());
        }
    }
}
