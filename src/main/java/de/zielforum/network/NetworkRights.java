package de.zielforum.network;

/**
 * What somebody may do with a network itself.
 *
 * @param coordinate decide about applications, hand the coordination over
 * @param edit change what is said about it, close it
 * @param invite invite organisations, take invitations back
 */
public record NetworkRights(boolean coordinate, boolean edit, boolean invite) {}
