package de.zielforum.shared.web;

import de.zielforum.shared.text.Markdown;
import de.zielforum.shared.text.Numbers;
import de.zielforum.shared.time.BerlinTime;
import io.quarkus.arc.Arc;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How values are worded in templates: {@code {instant.day}}, {@code {instant.dayAndTime}}, {@code {text.markdown}}. */
@TemplateExtension
class Words {

    private Words() {}

    static String day(Instant instant) {
        return BerlinTime.date(instant, language());
    }

    static String dayAndTime(Instant instant) {
        return BerlinTime.dateTime(instant, language());
    }

    static String input(Instant instant) {
        return BerlinTime.input(instant);
    }

    static String day(LocalDate date) {
        return BerlinTime.date(date, language());
    }

    static RawString markdown(String source) {
        return new RawString(Markdown.html(source));
    }

    static String excerpt(String source, int length) {
        return Markdown.excerpt(source, length);
    }

    /** As a value of a query parameter. */
    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String grouped(Number number) {
        return Numbers.format(number, language());
    }

    static String euro(BigDecimal amount) {
        return Numbers.euro(amount, language());
    }

    private static Locale language() {
        var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null ? Locale.GERMAN : Languages.of(request);
    }
}
