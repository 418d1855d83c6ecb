package de.zielforum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged application, then PostgreSQL, while people vote. Every vote that was acknowledged is there, once, and as it
 * was cast; whoever got no answer tries again.
 */
@Timeout(300)
class VotesSurviveCrashesIT {

    private static final int PEOPLE = 3_000;
    private static final int CONNECTIONS = 8;
    private static final String[] CHOICES = {"\"a\"", "\"b\"", "\"a\",\"b\"", "\"c\""};

    @TempDir
    Path folder;

    private final Map<Integer, Boolean> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void every_acknowledged_vote_is_there_once_after_the_application_and_the_database_were_killed() throws Exception {
        try (var town = VotingTown.start(folder, PEOPLE)) {
            var ballot = town.ballot(3, 24);

            var beforeTheFirstCrash =
                    voteUntil(town, ballot, 600, () -> town.application().kill());
            assertStored(town, ballot, beforeTheFirstCrash);
            town.application().restart();

            var beforeTheSecondCrash =
                    voteUntil(town, ballot, 1_500, () -> town.postgres().crash());
            town.postgres().restart();
            assertStored(town, ballot, beforeTheSecondCrash);

            voteUntil(town, ballot, PEOPLE, () -> {});
            var unanswered = new ArrayList<Integer>();
            for (int person = 1; person <= PEOPLE; person++) {
                if (!acknowledged.containsKey(person)) {
                    unanswered.add(person);
                }
            }
            for (var person : unanswered) {
                try (var http = new HttpConnection(town.application().port())) {
                    assertThat(http.status(request(town, ballot, person))).isEqualTo(200);
                }
            }
            town.finish(ballot);
            assertCountedAsCast(town, ballot);
        }
    }

    /** Lets people vote until so many have got an answer, does the deed in the middle of it, and returns who had an answer. */
    private List<Integer> voteUntil(VotingTown town, UUID ballot, int enough, Runnable deed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var voting = new ArrayList<Future<?>>();
            for (int connection = 0; connection < CONNECTIONS; connection++) {
                voting.add(threads.submit(() -> vote(town, ballot)));
            }
            while (acknowledged.size() < enough && voting.stream().anyMatch(each -> !each.isDone())) {
                Thread.sleep(5);
            }
            deed.run();
            for (var each : voting) {
                each.get();
            }
        }
        assertThat(acknowledged.size()).isGreaterThanOrEqualTo(Math.min(enough, PEOPLE - 2 * CONNECTIONS));
        return List.copyOf(acknowledged.keySet());
    }

    /** Votes for one person after the other until there is no answer any more. */
    private void vote(VotingTown town, UUID ballot) {
        try (var http = new HttpConnection(town.application().port())) {
            for (var person = next.incrementAndGet(); person <= PEOPLE; person = next.incrementAndGet()) {
                if (http.status(request(town, ballot, person)) != 200) {
                    return;
                }
                acknowledged.put(person, true);
            }
        } catch (IOException killed) {
            // this person has no answer and will try again
        }
    }

    private static byte[] request(VotingTown town, UUID ballot, int person) {
        var choice = CHOICES[person % CHOICES.length];
        return HttpConnection.post(
                "/api/v1/ballots/" + ballot + "/vote", town.token(person), "{\"approve\":[" + choice + "]}");
    }

    private static void assertStored(VotingTown town, UUID ballot, List<Integer> people) throws Exception {
        var list = new StringBuilder();
        people.forEach(person -> list.append(list.isEmpty() ? "'" : ",'")
                .append(VotingTown.person(person))
                .append('\''));
        assertThat(town.number("select count(*) from roll_entry e join roll_use u on u.ballot_id = e.ballot_id and"
                        + " u.entry_id = e.id where e.ballot_id = '" + ballot + "' and e.person_id in (" + list + ")"))
                .isEqualTo(people.size());
        assertThat(town.number("select count(*) from sealed_vote where ballot_id = '" + ballot + "'"))
                .isEqualTo(town.number("select count(*) from roll_use where ballot_id = '" + ballot + "'"));
    }

    private static void assertCountedAsCast(VotingTown town, UUID ballot) throws Exception {
        var expected = new HashMap<String, Long>();
        for (int person = 1; person <= PEOPLE; person++) {
            for (var option : CHOICES[person % CHOICES.length].replace("\"", "").split(",")) {
                expected.merge(option, 1L, Long::sum);
            }
        }
        assertThat(town.number("select ballots_cast from ballot_result where ballot_id = '" + ballot + "'"))
                .isEqualTo(PEOPLE);
        for (var option : expected.entrySet()) {
            assertThat(town.number("select approvals from ballot_outcome where ballot_id = '" + ballot
                            + "' and reference = '" + option.getKey() + "'"))
                    .as(option.getKey())
                    .isEqualTo(option.getValue());
        }
    }
}
