/**
 * Participatory processes: what a process is about, its phases that inform, and its steps that open and close rights. Time
 * informs through phases; what may be done is asked of {@link de.zielforum.participation.Steps}.
 */
package de.zielforum.participation;
