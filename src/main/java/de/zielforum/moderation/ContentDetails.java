package de.zielforum.moderation;

import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;

/**
 * What moderation needs to know about content.
 *
 * @param author who wrote it: may appeal, may neither report it nor decide on it
 * @param process the process it belongs to
 * @param path its own address; readers find it there, hidden or not
 * @param excerpt the text as CommonMark, or its beginning; at most 4,000 characters are kept with a report
 * @param title what to call it, for example the title of a proposal, or of the discussion it stands in
 */
public record ContentDetails(PersonId author, ProcessId process, String path, String excerpt, String title) {}
