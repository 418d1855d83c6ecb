package de.zielforum.bench;

import java.util.UUID;

/** The statements of casting a vote without the application around them, on the same server. */
interface Comparison {

    String name();

    /**
     * Casts first votes.
     *
     * @param from after which person to begin
     * @return votes per second
     */
    double run(int from, int votes, int connections) throws Exception;

    /** pgbench where it is installed, else a loop over JDBC. */
    static Comparison on(VotingTown town, UUID ballot) {
        return Pgbench.find()
                .<Comparison>map(program -> new Pgbench(program, town, ballot))
                .orElseGet(() -> new JdbcLoop(town, ballot));
    }
}
