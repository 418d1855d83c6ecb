/** The thread on a host's page, pages of a discussion and of a contribution, and their JSON. */
package de.zielforum.deliberation.web;
