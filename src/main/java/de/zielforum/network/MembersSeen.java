package de.zielforum.network;

import java.util.List;

/**
 * What somebody gets to see of a network's memberships.
 *
 * @param members who belongs to it, by when they joined; for everybody
 * @param applications what waits for the coordinator; for who coordinates
 * @param invitations what waits for invited organisations; for who may invite
 * @param own everything live of the organisations the viewer speaks for; not repeated in applications and invitations
 */
public record MembersSeen(
        List<MembershipView> members,
        List<MembershipView> applications,
        List<MembershipView> invitations,
        List<MembershipView> own) {}
