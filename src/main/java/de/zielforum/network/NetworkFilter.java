package de.zielforum.network;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.Topic;

/** Which networks are looked for; null means any. */
public record NetworkFilter(Topic topic, AreaId area) {}
