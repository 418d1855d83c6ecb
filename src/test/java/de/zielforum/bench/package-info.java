/**
 * Benchmarks: {@code ./zielforum bench NAME}. They start real servers and the packaged application, print their method, medians
 * and ratios, and judge nothing; what they must reach stands in docs/benchmarks.md.
 */
package de.zielforum.bench;
