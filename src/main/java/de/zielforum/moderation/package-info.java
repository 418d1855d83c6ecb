/**
 * Moderation: people report content, moderators decide with a rule and a published reason, authors appeal to another moderator.
 * What is moderated belongs to other features; they name it by {@link de.zielforum.moderation.ContentRef}, describe it through
 * {@link de.zielforum.moderation.ModeratedContent} and follow {@link de.zielforum.moderation.ContentModerated}.
 */
package de.zielforum.moderation;
