package de.zielforum.organisation;

/** An organisation as other features name it. */
public record OrganisationView(OrganisationId id, String name, OrganisationKind kind) {

    /** The address of the organisation's page. */
    public String path() {
        return "/organisationen/" + id;
    }
}
