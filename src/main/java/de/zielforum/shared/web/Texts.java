package de.zielforum.shared.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds words in the features' message bundles by key, for words that are chosen while the program runs. */
@ApplicationScoped
public class Texts {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]*");

    /** How a message is asked for; there are a few dozen ways. */
    private record Shape(String feature, int arguments) {}

    private final Map<Shape, Template> templates = new ConcurrentHashMap<>();

    @Inject
    Engine engine;

    @Inject
    Instance<RoutingContext> request;

    /** The message {@code key} of the bundle {@code msg_<feature>} in the language of the current request, else in German. */
    public String say(String feature, String key, Object... arguments) {
        return say(language(), feature, key, arguments);
    }

    /**
     * The message {@code key} of the bundle {@code msg_<feature>}.
     *
     * @throws IllegalArgumentException when feature or key is no name
     */
    public String say(Locale locale, String feature, String key, Object... arguments) {
        if (!NAME.matcher(feature).matches() || !NAME.matcher(key).matches()) {
            throw new IllegalArgumentException("no such text: " + feature + "." + key);
        }
        var template = templates
                .computeIfAbsent(new Shape(feature, arguments.length), this::parse)
                .instance()
                .setAttribute(TemplateInstance.LOCALE, locale)
                .data("key", key);
        for (int i = 0; i < arguments.length; i++) {
            template.data("a" + i, arguments[i]);
        }
        return template.render();
    }

    private Template parse(Shape shape) {
        var names =
                IntStream.range(0, shape.arguments()).mapToObj(i -> ",a" + i).collect(Collectors.joining());
        return engine.parse("{msg_" + shape.feature() + ":message(key" + names + ")}");
    }

    /** The language of the current request; German outside of requests. */
    public Locale language() {
        try {
            return Languages.of(request.get());
        } catch (RuntimeException e) {
            return Locale.GERMAN;
        }
    }
}
