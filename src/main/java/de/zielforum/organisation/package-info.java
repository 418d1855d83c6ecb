/**
 * The directory: organisations of all kinds, what they offer, and who may act for them through a dated mandate. Nobody shares
 * a sign-in; an organisation's right is a role of the person and a mandate that is valid today.
 */
package de.zielforum.organisation;
