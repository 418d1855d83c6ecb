/** Proposals: what people want the municipality to aim for, on which evidence, who stands behind it, and what became of it. */
package de.zielforum.proposal;
