package de.zielforum.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Renders the user tags of {@code templates/tags} as pages call them; words appear as their keys. */
class BuildingBlocksTest {

    private static final Path TAGS = Path.of("src/main/resources/templates/tags");
    private static final Variant HTML = Variant.forContentType("text/html");

    private static Engine engine;

    @BeforeAll
    static void readTags() throws IOException {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addNamespaceResolver(NamespaceResolver.builder("msg_frame")
                        .resolve(message -> message.getName())
                        .build())
                .addLocator(id -> located(TAGS.getParent().resolve(id + ".html")))
                .strictRendering(true);
        try (var files = Files.list(TAGS)) {
            files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .forEach(name -> builder.addSectionHelper(new UserTagSectionHelper.Factory(name, "tags/" + name)));
        }
        engine = builder.build();
    }

    @Test
    void aFieldKeepsWhatWasTypedAndPointsToItsError() {
        var html = render(
                "{#field name='title' label='Titel' hint='Kurz' value=value errors=errors /}",
                Map.of("value", "\"Spiel\" & <Platz>", "errors", Map.of("title", "Bitte kürzer.")));

        assertThat(html)
                .contains("value=\"&quot;Spiel&quot; &amp; &lt;Platz&gt;\"")
                .contains("<label class=\"kern-label\" for=\"f-title\">Titel</label>")
                .contains("aria-invalid=\"true\" aria-describedby=\"f-title-error f-title-hint\"")
                .containsPattern("(?s)id=\"f-title-error\">.*Bitte kürzer\\.");
    }

    @Test
    void aFieldWithoutErrorSaysNothingOfErrors() {
        var html = render(
                "{#field name='title' label='Titel' errors=errors /}", Map.of("errors", Map.of("area", "Fehlt.")));

        assertThat(html).contains("value=\"\"").doesNotContain("error", "aria-invalid", "aria-describedby");
    }

    @Test
    void aTextareaKeepsLineBreaksAtItsBeginning() {
        var html = render("{#textarea name='text' label='Text' value=value /}", Map.of("value", "\nzweite Zeile"));

        // HTML drops the first line break behind the start tag, so there have to be two.
        assertThat(html).contains(">\n\nzweite Zeile</textarea>");
    }

    @Test
    void aSelectShowsWhatWasChosen() {
        var options = List.of(new Choice("1", "Altstadt"), new Choice("2", "Neustadt"));
        var html = render(
                "{#select name='area' label='Gebiet' options=options value='2' empty='Bitte wählen' /}",
                Map.of("options", options));

        assertThat(html)
                .contains("<option value=\"\">Bitte wählen</option>")
                .contains("<option value=\"1\">Altstadt</option>")
                .contains("<option value=\"2\" selected>Neustadt</option>");
    }

    @Test
    void radiosMarkTheChosenOneAndDescribeEachByItsHint() {
        var options = List.of(new Choice("for", "Dafür", "Ich bin dafür."), new Choice("against", "Dagegen"));
        var html = render(
                "{#radios name='kind' label='Art' options=options value='against' /}", Map.of("options", options));

        assertThat(html)
                .contains("value=\"for\" aria-describedby=\"f-kind-1-hint\"")
                .contains("value=\"against\" checked");
    }

    @Test
    void theSummaryLinksErrorsToTheirFields() {
        var html = render("{#errors errors=errors /}", Map.of("errors", Map.of("title", "Fehlt.")));

        assertThat(html).contains("<a href=\"#f-title\">Fehlt.</a>");
        assertThat(render("{#errors errors=errors /}", Map.of("errors", Map.of())))
                .isBlank();
    }

    @Test
    void aSuppressedFigureNeverShowsItsValue() {
        for (var tag : List.of(
                "figure label='L' area='A' period='2024'", "citation label='L' area='A' period='2024'", "value")) {
            var html = render("{#" + tag + " value='7' unit='Kinder' status='suppressed' /}", Map.of());

            assertThat(html).contains("secret").doesNotContain(">7<", "Kinder");
        }
    }

    @Test
    void aMissingFigureSaysSo() {
        assertThat(render("{#value status='missing' /}", Map.of())).contains("–", "missing");
        assertThat(render("{#figure label='L' area='A' /}", Map.of())).contains("–", "missing");
    }

    @Test
    void aFigureNamesUnitAreaPeriodComparisonAndSource() {
        var html = render(
                "{#figure label='Kinder' value='31,4' unit='%' area='Neustadt' period='2024' status='provisional'"
                        + " comparison='Flensburg: 19,8 %' source='Sozialatlas' /}",
                Map.of());

        assertThat(html)
                .contains("31,4", "%", "Neustadt, 2024 (provisional)", "Flensburg: 19,8 %", "source: Sozialatlas");
    }

    @Test
    void aPagerAppearsOnlyWhereThereIsMore() {
        assertThat(render("{#pager /}", Map.of())).isBlank();
        assertThat(render("{#pager next='?nach=x' /}", Map.of()))
                .contains("rel=\"next\" href=\"?nach=x\"")
                .doesNotContain("rel=\"prev\"");
    }

    @Test
    void stationsOfTheLoopSayTheirStateInWords() {
        var stations = List.of(
                Map.of("label", "Indikator", "state", "done", "href", "#i"),
                Map.of("label", "Abstimmung", "state", "current"),
                Map.of("label", "Wirkung", "state", "open"));
        var html = render("{#loop stations=stations /}", Map.of("stations", stations));

        assertThat(html).contains("loopDone", "loopCurrent", "loopOpen", "<a href=\"#i\">Indikator</a>");
        assertThat(html).containsOnlyOnce("aria-current=\"step\"");
    }

    @Test
    void nestedTextKeepsItsMarkupAndParametersLoseTheirs() {
        var html = render("{#card title=title href='/x'}<p>{title}</p>{/card}", Map.of("title", "<b>"));

        assertThat(html).contains("<a href=\"/x\">&lt;b&gt;</a>").contains("<p>&lt;b&gt;</p>");
    }

    @Test
    void noBlockCarriesStylesOrScripts() throws IOException {
        try (var files = Files.list(TAGS)) {
            assertThat(files)
                    .allSatisfy(file ->
                            assertThat(file).content().doesNotContain("style=", "<style", "<script", "onclick="));
        }
    }

    private static String render(String template, Map<String, ?> data) {
        var instance = engine.parse(template, HTML).instance();
        data.forEach(instance::data);
        return instance.render();
    }

    private static Optional<TemplateLocation> located(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(new TemplateLocation() {
            @Override
            public Reader read() {
                try {
                    return Files.newBufferedReader(file, StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(HTML);
            }
        });
    }
}
