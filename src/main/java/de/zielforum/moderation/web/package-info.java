/** Reporting, the moderators' desk, published decisions and appeals. */
package de.zielforum.moderation.web;
