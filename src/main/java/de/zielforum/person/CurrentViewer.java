package de.zielforum.person;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the current request. Read once per request. */
@RequestScoped
public class CurrentViewer {

    @Inject
    SecurityIdentity identity;

    @Inject
    People people;

    private Viewer viewer;

    /** The viewer; on the first request of an account the person is made. */
    public Viewer get() {
        if (viewer == null) {
            viewer = identity.isAnonymous() ? Viewer.VISITOR : read();
        }
        return viewer;
    }

    private Viewer read() {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (identity.hasRole(role.realmName())) {
                roles.add(role);
            }
        }
        var principal = identity.getPrincipal();
        if (principal instanceof JsonWebToken token) {
            String name = token.getClaim("name");
            return people.viewer(token.getSubject(), name == null ? token.getName() : name, roles);
        }
        return people.viewer(principal.getName(), principal.getName(), roles);
    }
}
