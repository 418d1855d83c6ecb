package de.zielforum.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two hundred people vote at the same moment, each of them twice, and a third of them change their mind. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class CrowdTest {

    private static final int PEOPLE = 200;

    @TestHTTPResource
    URI application;

    @Inject
    Ballots ballots;

    @Inject
    ExampleBallots examples;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void setTheClockBack() {
        clock.back();
    }

    @Test
    void everybody_is_counted_once_and_nobody_sees_an_error() throws Exception {
        var crowd = IntStream.range(0, PEOPLE).mapToObj(i -> Who.resident()).toList();
        crowd.forEach(person -> person.viewer(people));
        var ballot = examples.open(new MoreThanHalf(), "a", "b", "c");

        // Even ones mark the first item, odd ones the second; everybody clicks twice.
        var twice = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < PEOPLE; i++) {
            var form = i % 2 == 0 ? "kreuz=1" : "kreuz=2";
            var person = crowd.get(i);
            twice.add(() -> paper(person, ballot, form));
            twice.add(() -> paper(person, ballot, form));
        }
        assertThat(allAtOnce(twice)).hasSize(2 * PEOPLE).containsOnly(303);

        // Every third one changes to the third item, by the API, and sends that twice, too.
        var changes = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < PEOPLE; i += 3) {
            var person = crowd.get(i);
            changes.add(() -> api(person, ballot, "{\"approve\":[\"c\"]}"));
            changes.add(() -> api(person, ballot, "{\"approve\":[\"c\"]}"));
        }
        assertThat(allAtOnce(changes)).containsOnly(200);

        examples.finish(ballot);
        var result = ballots.result(ballot);
        var changed = (PEOPLE + 2) / 3;
        var evenChanged =
                IntStream.range(0, PEOPLE).filter(i -> i % 3 == 0 && i % 2 == 0).count();
        assertThat(result.ballotsCast()).isEqualTo(PEOPLE);
        assertThat(result.outcomes())
                .extracting(OptionOutcome::approvals)
                .containsExactly(PEOPLE / 2 - evenChanged, PEOPLE / 2 - (changed - evenChanged), (long) changed);
    }

    private int paper(Who person, BallotId ballot, String form) throws Exception {
        return send(person, "/abstimmungen/" + ballot + "/stimmzettel", "application/x-www-form-urlencoded", form);
    }

    private int api(Who person, BallotId ballot, String json) throws Exception {
        return send(person, "/api/v1/ballots/" + ballot + "/vote", "application/json", json);
    }

    private int send(Who person, String path, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(application.resolve(path))
                .header("Content-Type", type)
                .header("X-Test-Person", person.subject() + ";resident")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static List<Integer> allAtOnce(List<Callable<Integer>> acts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
