package de.zielforum.shared.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads once what several parts of a page need. What was read is remembered for a request that only reads, and forgotten with
 * it; everywhere else, and wherever something may be changed in between, each question is asked anew.
 */
@ApplicationScoped
public class OncePerPage {

    /** What is asked; equal questions have the same answer. Implemented by records and enums. */
    public interface Question<T> {}

    /** The answer, from the database when the question is new. */
    public <T> T read(Question<T> question, Supplier<T> database) {
        var answers = answers();
        if (answers == null) {
            return database.get();
        }
        @SuppressWarnings("unchecked")
        var known = (T) answers.get(question);
        if (known == null) {
            known = database.get();
            answers.put(question, known);
        }
        return known;
    }

    /** The answer to a question that was answered along with another one. */
    public <T> void remember(Question<T> question, T answer) {
        var answers = answers();
        if (answers != null) {
            answers.put(question, answer);
        }
    }

    /** The answers of the request under way; null when there is none that only reads. */
    private static Map<Question<?>, Object> answers() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        if (request == null || request.request().method() != HttpMethod.GET) {
            return null;
        }
        Map<Question<?>, Object> answers = request.get(OncePerPage.class.getName());
        if (answers == null) {
            answers = new HashMap<>();
            request.put(OncePerPage.class.getName(), answers);
        }
        return answers;
    }
}
