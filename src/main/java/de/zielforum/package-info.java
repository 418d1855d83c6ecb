/** Zielforum: participatory goal-finding for municipal social planning. One package per feature; see docs/architecture.md. */
package de.zielforum;
