package de.zielforum.person;

import de.zielforum.shared.act.Actor;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.SignInNeeded;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who is looking or acting: a visitor, or a person with roles. Every service that depends on rights takes one, so that pages,
 * the API, imports and tests are judged alike.
 *
 * @param id the person, or null for a visitor
 * @param name how the person wants to be called; empty for a visitor
 * @param roles the realm roles, duties included
 * @param verified whether residence in the municipality is proved and still valid
 */
public record Viewer(PersonId id, String name, Set<Role> roles, boolean verified) implements Actor {

    /** Anybody who is not signed in. */
    public static final Viewer VISITOR = new Viewer(null, "", Set.of(), false);

    public Viewer {
        var all = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        if (all.contains(Role.ADMINISTRATION)) {
            all.addAll(Role.DUTIES);
        }
        roles = Set.copyOf(all);
    }

    public boolean signedIn() {
        return id != null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public boolean holds(String realmRole) {
        return roles.stream().anyMatch(role -> role.realmName().equals(realmRole));
    }

    /** Whether the person has any duty of the administration. */
    public boolean inAdministration() {
        return roles.stream().anyMatch(Role.DUTIES::contains);
    }

    public boolean is(PersonId person) {
        return id != null && id.equals(person);
    }

    /** The id for the journal, or null for a visitor. */
    @Override
    public UUID actor() {
        return id == null ? null : id.value();
    }

    /** @throws SignInNeeded for a visitor */
    public Viewer requireSignedIn() {
        if (id == null) {
            throw new SignInNeeded();
        }
        return this;
    }

    /**
     * @throws SignInNeeded for a visitor
     * @throws Forbidden without the role
     */
    public Viewer require(Role role) {
        requireSignedIn();
        Forbidden.unless(is(role));
        return this;
    }
}
