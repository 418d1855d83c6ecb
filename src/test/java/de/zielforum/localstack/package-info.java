/**
 * The local stack: a real PostgreSQL and a real Keycloak as child processes, for the launcher, the tests and the
 * benchmarks alike. It lives among the test sources so that the packaged application contains neither.
 */
package de.zielforum.localstack;
