package de.zielforum.proposal;

import de.zielforum.indicator.CitationId;
import java.util.List;

/**
 * Where a goal came from.
 *
 * @param proposals each as it was taken over; the most supported first
 * @param supporters how many people stand behind at least one of them; everybody counts once, organisations do not
 * @param citations their evidence, in the order of the proposals
 */
public record Lineage(List<LineageView> proposals, long supporters, List<CitationId> citations) {}
