/** The append-only record of who did what to what when. Hears {@link de.zielforum.shared.act.Act}; imported by nobody. */
package de.zielforum.journal;
