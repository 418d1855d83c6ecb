/** Whether a goal is reached, judged from figures alone. Imports nothing but the JDK. */
package de.zielforum.measure.outcome;
