/**
 * Discussions: contributions for and against, questions and remarks, with answers one level deep. A discussion does not know
 * what it is about; the host that opens it keeps its {@link de.zielforum.deliberation.DiscussionId} and shows it on its page.
 */
package de.zielforum.deliberation;
