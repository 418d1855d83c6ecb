package de.zielforum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.zielforum.localstack.StackTestResource;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.voting.BallotKeeper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loop once, through the pages, by five people of the demonstration. */
@QuarkusTest
@TestProfile(Demonstrating.class)
@WithTestResource(StackTestResource.class)
class LoopTest {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @TestHTTPResource
    URI address;

    @Inject
    MovableClock clock;

    @Inject
    BallotKeeper keeper;

    private RealBrowser browser;

    @BeforeEach
    void open() {
        browser = new RealBrowser("http://localhost:" + address.getPort());
    }

    @AfterEach
    void close() {
        clock.back();
        browser.close();
    }

    @Test
    void from_a_figure_to_an_outcome() {
        var first = propose(browser.person("anna.petersen"), "Mehr Sprechstunden gegen Kinderarmut in der Neustadt");
        supportAndDiscuss(browser.person("mehmet.yilmaz"), first);
        var planner = browser.person("birte.lorenzen");
        var goal = consolidate(
                planner, "Mehr Sprechstunden gegen Kinderarmut in der Neustadt", "Sprechstunden im Quartier");
        var second = consolidate(planner, null, "Treffpunkte im Quartier");
        setTarget(planner, goal);
        var ballot = putToVote(planner, "Sprechstunden im Quartier", "Treffpunkte im Quartier");
        vote(browser.person("mehmet.yilmaz"), ballot);
        close(ballot, planner);
        decide(planner, goal);
        var measure = plan(planner);
        report(browser.person("lea.hansen"), measure);
        readTheLoop(browser.visitor(), goal, first);
        planner.navigate(second);
        assertThat(planner.locator("h1")).hasText("Treffpunkte im Quartier");
    }

    private String propose(Page page, String title) {
        page.navigate("/verfahren/" + Stage.PROCESS);
        page.navigate("/vorschlaege/neu?verfahren=" + Stage.PROCESS);
        page.locator("[name=title]").fill(title);
        page.locator("[name=text]")
                .fill("In der Neustadt wissen viele Eltern nicht, welche Hilfe es gibt. **Sprechstunden** helfen.");
        page.locator("[name=area]").selectOption("STGT02");
        button(page, "Weiter").first().click();
        page.locator("[name=suche]").fill("Kinder Neustadt");
        page.locator("main form[method=get] button").first().click();
        page.locator("button:has-text('Als Beleg aufnehmen')").first().click();
        assertThat(page.locator("main")).containsText("Der Beleg ist aufgenommen");
        page.locator("a:has-text('rüfen')").first().click();
        button(page, "Einreichen").click();
        assertThat(page.locator("h1")).hasText(title);
        return path(page);
    }

    private void supportAndDiscuss(Page page, String proposal) {
        page.navigate(proposal);
        button(page, "Unterstützen").click();
        assertThat(page.locator("#unterstuetzung"))
                .containsText(Pattern.compile("1 Person|eine Person", Pattern.CASE_INSENSITIVE));
        page.locator("[name=contributionKind][value=FOR]").check();
        page.locator("[name=contributionText]").fill("Das hat meiner Familie sehr geholfen.");
        page.locator("form[action$='/beitraege'] button").click();
        assertThat(page.locator("main")).containsText("Das hat meiner Familie sehr geholfen.");
    }

    private String consolidate(Page page, String source, String title) {
        page.navigate("/werkbank/verfahren/" + Stage.PROCESS + "/ziele/neu");
        if (source != null) {
            page.getByLabel(source).check();
        }
        page.locator("[name=title]").fill(title);
        page.locator("[name=kind][value=ACTION]").check();
        page.locator("[name=area]").selectOption("STGT02");
        page.locator("[name=text]").fill("Hilfe ist dort zu finden, wo die Menschen wohnen.");
        page.locator("[name=plain]").fill("Hilfe ist in der Nähe.");
        button(page, "Speichern").click();
        button(page, "Vorstellen").click();
        assertThat(page.locator("main")).containsText("Das Ziel ist vorgestellt");
        return path(page);
    }

    private void setTarget(Page page, String goal) {
        page.navigate("/werkbank" + goal + "/zielwert?indikator=sgb2-kinder&gebiet=STGT02");
        page.locator("[name=period][value='2022']").check();
        page.locator("[name=value]").fill("30,5");
        page.locator("[name=year]").fill("2030");
        button(page, "Zielwert speichern").click();
        assertThat(page.locator("main")).containsText("30,5");
    }

    private String putToVote(Page page, String... goals) {
        page.navigate("/werkbank/verfahren/" + Stage.PROCESS + "/abstimmung");
        for (var goal : goals) {
            page.getByLabel(goal).check();
        }
        page.locator("[name=title]").fill("Welche Ziele sollen im Quartier gelten?");
        page.locator("[name=explanation]").fill("Sie können jedem Ziel zustimmen.");
        page.locator("[name=rule][value=MORE_THAN_HALF]").check();
        page.locator("[name=opens]").fill(berlin(Duration.ofMinutes(10)));
        page.locator("[name=closes]").fill(berlin(Duration.ofHours(5)));
        button(page, "Entwurf anlegen").click();
        var ballot = path(page).replace("/werkbank", "");
        button(page, "Jetzt ankündigen").click();
        assertThat(page.locator("main")).containsText("angekündigt");
        return ballot;
    }

    private void vote(Page page, String ballot) {
        clock.forward(Duration.ofMinutes(15));
        keeper.keepTime();
        page.navigate(ballot + "/stimmzettel");
        waitFor(page, () -> page.locator("main input[type=checkbox]").count() > 0);
        page.locator("main input[type=checkbox]").first().check();
        button(page, "Stimme abgeben").click();
        assertThat(page.locator("main")).containsText("Ihre Stimme");
    }

    private void close(String ballot, Page page) {
        clock.forward(Duration.ofHours(6));
        keeper.keepTime();
        page.navigate(ballot + "/ergebnis");
        waitFor(page, () -> page.locator(".z-results").count() > 0);
        assertThat(page.locator(".z-results")).containsText("Sprechstunden im Quartier");
    }

    private void decide(Page page, String goal) {
        page.navigate("/werkbank" + goal + "/beschluss");
        page.locator("[name=body]").fill("Ratsversammlung");
        page.locator("[name=date]").fill("2026-11-20");
        page.locator("[name=result][value=ADOPTED]").check();
        page.locator("[name=paper]").fill("RV-1/2026");
        button(page, "Beschluss eintragen").click();
        assertThat(page.locator("#beschluss ~ *").first()).containsText("beschlossen");
    }

    private String plan(Page page) {
        page.navigate("/werkbank/massnahmen/neu");
        page.locator("[name=title]").fill("Sprechstunde im Familienhaus");
        page.locator("[name=text]").fill("Zweimal in der Woche berät jemand im Familienhaus.");
        page.getByLabel("Sprechstunden im Quartier").check();
        page.getByLabel(Pattern.compile("Leuchtboje")).check();
        page.locator("[name=area]").selectOption("STGT02");
        page.locator("[name=from]").fill("2026-12-01");
        page.locator("[name=until]").fill("2028-12-31");
        page.locator("[name=cost]").fill("12.000");
        page.locator("[name=effect]").fill("Mehr Familien nutzen Hilfen.");
        page.locator("[name=milestones]").fill("2027-01-31 Raum eingerichtet");
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Speichern").setExact(true))
                .click();
        button(page, "Maßnahme beginnen").click();
        assertThat(page.locator("main")).containsText("läuft");
        return path(page);
    }

    private void report(Page page, String measure) {
        page.navigate(measure + "/bericht");
        page.locator("[name=percent]").fill("20");
        page.locator("[name=text]").fill("Der Raum ist gefunden.");
        button(page, "Bericht veröffentlichen").click();
        assertThat(page.locator("main")).containsText("Der Raum ist gefunden.");
        assertThat(page.locator("main")).containsText("20 Prozent");
    }

    private void readTheLoop(Page page, String goal, String proposal) {
        page.navigate(goal);
        var main = page.locator("main");
        assertThat(main).containsText("Mehr Sprechstunden gegen Kinderarmut in der Neustadt");
        assertThat(main).containsText("Ratsversammlung");
        assertThat(main).containsText("Sprechstunde im Familienhaus");
        assertThat(main).containsText("kann noch nicht beurteilt werden");
        page.navigate(proposal);
        assertThat(main).containsText("Sprechstunden im Quartier");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name));
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    /** What happens by time may take a moment: reload until it has. */
    private static void waitFor(Page page, java.util.function.BooleanSupplier there) {
        for (int i = 0; i < 20 && !there.getAsBoolean(); i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        if (!there.getAsBoolean()) {
            throw new AssertionError(page.url() + "\n" + page.locator("main").innerText());
        }
    }

    private String berlin(Duration fromNow) {
        return LocalDateTime.ofInstant(clock.instant().plus(fromNow), ZoneId.of("Europe/Berlin"))
                .format(FIELD);
    }
}
