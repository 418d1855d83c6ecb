package de.zielforum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The order in which the town comes to life, each part in a transaction of its own; imports open theirs themselves. */
@ApplicationScoped
class Town {

    private static final int SECONDS = 300;

    @Inject
    Cast cast;

    @Inject
    Numbers numbers;

    @Inject
    Directory directory;

    @Inject
    Processing processing;

    @Inject
    Proposing proposing;

    @Inject
    Discussing discussing;

    @Inject
    Deciding deciding;

    @Inject
    Acting acting;

    void build(Instant start) {
        cast.begin(start);
        part(numbers::drawMap);
        part(cast::arrive);
        numbers.bringInFirst();
        numbers.bringInLater();
        part(directory::found);
        part(directory::cooperate);
        part(processing::setUp);
        for (var proposal : proposing.all()) {
            part(() -> {
                proposing.propose(proposal);
                if (!proposal.state().equals("DRAFT")) {
                    proposing.support(proposal);
                }
            });
        }
        part(discussing::discuss);
        part(deciding::consolidate);
        proposing.all().forEach(proposal -> part(() -> proposing.answer(proposal)));
        deciding.vote();
        part(deciding::decide);
        part(acting::act);
        part(deciding::judge);
        part(processing::close);
    }

    private static void part(Runnable action) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(action);
    }
}
