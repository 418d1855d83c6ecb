package de.zielforum.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.function.Consumer;

/** Who looks at which page of the stage, and what is done there first. */
final class Visits {

    /**
     * One look, or two.
     *
     * @param who the user name, or empty for somebody who is not signed in
     * @param address an address on the {@link Stage}
     * @param status with which the address is answered
     * @param route of the page that is looked at in the end
     * @param rejected whether the form of the page is sent empty after the first look, and what comes back is looked at too
     * @param act what is done on the page before looking
     */
    record Visit(String who, String address, int status, String route, boolean rejected, Consumer<Page> act) {}

    private static final String NOBODY = "";
    static final String NOTHING = "019aa000-0000-7000-8000-000000000000";

    private Visits() {}

    static List<Visit> all() {
        return List.of(
                // what everybody sees, signed out
                see(NOBODY, "/"),
                see(NOBODY, "/?gebiet=STGT02"),
                see(NOBODY, "/hilfe"),
                see(NOBODY, "/leichte-sprache"),
                see(NOBODY, "/barrierefreiheit"),
                see(NOBODY, "/datenschutz"),
                see(NOBODY, "/impressum"),
                see(NOBODY, "/netiquette"),
                see(NOBODY, "/gebiete"),
                see(NOBODY, "/gebiete/STGT02"),
                see(NOBODY, "/gebiete/vergleich"),
                see(NOBODY, "/gebiete/vergleich?gebiet=STGT02&gebiet=STGT13&gebiet=gibt-es-nicht"),
                see(NOBODY, "/indikatoren"),
                see(NOBODY, "/offene-daten"),
                see(NOBODY, "/indikatoren/sgb2-kinder"),
                see(NOBODY, "/datenstaende/{edition}"),
                see(NOBODY, "/indikatoren/wohnungsverlust-bedroht?klassen=natuerlich&anzahl=3"),
                see(NOBODY, "/indikatoren/sgb2-kinder?klassen=fest"),
                see(NOBODY, "/indikatoren/sgb2-kinder?grenzen=20%3B10"),
                see(NOBODY, "/indikatoren/sgb2-kinder/einbetten"),
                see(NOBODY, "/indikatoren/unterschiede"),
                see(NOBODY, "/verfahren"),
                see(NOBODY, "/verfahren/" + Stage.PROCESS),
                see(NOBODY, "/verfahren/" + Stage.PROCESS + "/vorschlaege"),
                see(NOBODY, "/verfahren/" + Stage.PROCESS + "/vorschlaege?suche=Regenbogenfisch"),
                see(NOBODY, "/vorschlaege/{published}"),
                see(NOBODY, "/vorschlaege/{consolidated}"),
                see(NOBODY, "/vorschlaege/{answered}"),
                see(NOBODY, "/vorschlaege/{withdrawn}"),
                see(NOBODY, "/vorschlaege/{revised}/fassungen?von=1&bis=2"),
                see(NOBODY, "/diskussionen/{discussion}"),
                see(NOBODY, "/diskussionen/{discussion}/beitraege/{own}"),
                see(NOBODY, "/moderationsentscheidungen/{decision}"),
                see(NOBODY, "/abstimmungen"),
                see(NOBODY, "/abstimmungen/{ballot}"),
                see(NOBODY, "/abstimmungen/{announced}"),
                see(NOBODY, "/abstimmungen/{recalled}"),
                see(NOBODY, "/abstimmungen/{counted}"),
                see(NOBODY, "/abstimmungen/{ballot}/ergebnis"),
                see(NOBODY, "/abstimmungen/{counted}/ergebnis"),
                see(NOBODY, "/ziele"),
                see(NOBODY, "/ziele/{goal}"),
                see(NOBODY, "/ziele/{reached}"),
                see(NOBODY, "/ziele/{put}"),
                see(NOBODY, "/massnahmen"),
                see(NOBODY, "/massnahmen/{running}"),
                see(NOBODY, "/massnahmen/{stopped}"),
                see(NOBODY, "/organisationen"),
                see(NOBODY, "/organisationen?suche=Regenbogenfisch"),
                see(NOBODY, "/organisationen/{organisation}"),
                see(NOBODY, "/angebote"),
                see(NOBODY, "/angebote?suche=Regenbogenfisch"),
                see(NOBODY, "/angebote/{service}"),
                see(NOBODY, "/netzwerke"),
                see(NOBODY, "/netzwerke/{network}"),
                fails(NOBODY, "/gibt-es-nicht", 404),
                fails(NOBODY, "/vorschlaege/" + NOTHING, 404),

                // a resident
                see("anna.petersen", "/"),
                form("anna.petersen", "/konto"),
                see("anna.petersen", "/verfahren/" + Stage.PROCESS),
                see("anna.petersen", "/verfahren/" + Stage.PROCESS + "/vorschlaege"),
                form("anna.petersen", "/vorschlaege/neu?verfahren=" + Stage.PROCESS),
                see("anna.petersen", "/vorschlaege/{draft}"),
                see("anna.petersen", "/vorschlaege/{draft}/bearbeiten"),
                see("anna.petersen", "/vorschlaege/{draft}/belege"),
                see("anna.petersen", "/vorschlaege/{draft}/belege?suche=Regenbogenfisch"),
                see("anna.petersen", "/vorschlaege/{draft}/belege?vorschau=sgb2-kinder~STGT02~2022"),
                see("anna.petersen", "/vorschlaege/{draft}/rueckzug"),
                see("anna.petersen", "/vorschlaege/{submitted}"),
                see("anna.petersen", "/vorschlaege/{revised}"),
                form("anna.petersen", "/vorschlaege/{revised}/bearbeiten"),
                see("anna.petersen", "/vorschlaege/{published}"),
                see("anna.petersen", "/diskussionen/{discussion}"),
                form("anna.petersen", "/diskussionen/{discussion}/beitraege"),
                see("anna.petersen", "/diskussionen/{discussion}/beitraege/{hidden-own}"),
                form("anna.petersen", "/diskussionen/{discussion}/beitraege/{foreign}/antwort"),
                see("anna.petersen", "/diskussionen/{discussion}/beitraege/{own}/bearbeitung"),
                see("anna.petersen", "/diskussionen/{discussion}/beitraege/{own}/rueckzug"),
                form("anna.petersen", "/meldung?art=contribution&id={foreign}"),
                form("anna.petersen", "/moderationsentscheidungen/{decision-own}"),
                see("anna.petersen", "/abstimmungen/{ballot}"),
                form("anna.petersen", "/abstimmungen/{ballot}/stimmzettel"),
                new Visit(
                        "anna.petersen",
                        "/abstimmungen/{ballot}/stimmzettel",
                        200,
                        "/abstimmungen/{ballot}/abgegeben",
                        false,
                        Visits::vote),
                see("anna.petersen", "/abstimmungen/{ballot}/abgegeben"),
                see("anna.petersen", "/abstimmungen/{ballot}/stimmzettel"),
                see("anna.petersen", "/organisationen/{organisation}/mandatsanfrage"),
                form("anna.petersen", "/organisationen/{group}/mandatsanfrage"),
                see("anna.petersen", "/mandatsanfragen/{request}"),
                fails("anna.petersen", "/werkbank", 403),
                fails("anna.petersen", "/organisationen/{organisation}/bearbeiten", 403),
                new Visit("mehmet.yilmaz", "/konto", 200, "/anmelden/fortsetzen/{token}", false, Visits::sendTooLate),

                // speakers and editors of organisations
                see("jonas.friedrichsen", "/konto"),
                see("jonas.friedrichsen", "/organisationen/{organisation}"),
                form("jonas.friedrichsen", "/organisationen/{organisation}/bearbeiten"),
                form("jonas.friedrichsen", "/organisationen/{organisation}/angebote/neu"),
                see("jonas.friedrichsen", "/organisationen/{organisation}/mandate"),
                see("jonas.friedrichsen", "/organisationen/{organisation}/mandate/neu"),
                form("jonas.friedrichsen", "/organisationen/{organisation}/mandate/neu?suche=Anna"),
                see("jonas.friedrichsen", "/mandatsanfragen/{request}"),
                see("jonas.friedrichsen", "/angebote/{service}"),
                form("jonas.friedrichsen", "/angebote/{service}/bearbeiten"),
                see("jonas.friedrichsen", "/netzwerke/{network}"),
                form("jonas.friedrichsen", "/netzwerke/{network}/bearbeiten"),
                form("jonas.friedrichsen", "/netzwerke/{network}/einladung"),
                see("jonas.friedrichsen", "/vorschlaege/{published}"),
                form("lea.hansen", "/netzwerke/{other-network}/bewerbung"),
                see("lea.hansen", "/massnahmen/{running}"),
                form("lea.hansen", "/massnahmen/{running}/bericht"),

                // planning
                see("birte.lorenzen", "/werkbank"),
                see("birte.lorenzen", "/werkbank/verfahren"),
                form("birte.lorenzen", "/werkbank/verfahren/neu"),
                see("birte.lorenzen", "/werkbank/verfahren/{process}"),
                form("birte.lorenzen", "/werkbank/verfahren/{process}/angaben"),
                form("birte.lorenzen", "/werkbank/verfahren/{process}/abschluss"),
                form("birte.lorenzen", "/werkbank/verfahren/{process}/schritte/vorschlagen"),
                form("birte.lorenzen", "/werkbank/verfahren/{process}/phasen/neu"),
                see("birte.lorenzen", "/werkbank/verfahren/{process}/phasen/{phase}"),
                form("birte.lorenzen", "/werkbank/verfahren/" + Stage.PROCESS + "/ziele/neu"),
                form("birte.lorenzen", "/werkbank/verfahren/" + Stage.PROCESS + "/abstimmung"),
                see("birte.lorenzen", "/vorschlaege/{submitted}"),
                form("birte.lorenzen", "/vorschlaege/{submitted}/rueckgabe"),
                form("birte.lorenzen", "/vorschlaege/{published}/stellungnahme"),
                see("birte.lorenzen", "/ziele/{goal}"),
                see("birte.lorenzen", "/werkbank/ziele/{goal}/bearbeiten"),
                see("birte.lorenzen", "/werkbank/ziele/{goal}/zielwert"),
                see("birte.lorenzen", "/werkbank/ziele/{goal}/beschluss"),
                form("birte.lorenzen", "/werkbank/ziele/{goal}/feststellung"),
                see("birte.lorenzen", "/massnahmen/{running}"),
                form("birte.lorenzen", "/werkbank/massnahmen/neu"),
                see("birte.lorenzen", "/werkbank/massnahmen/{running}/bearbeiten"),
                form("birte.lorenzen", "/werkbank/massnahmen/{running}/abbruch"),
                see("birte.lorenzen", "/werkbank/massnahmen/{running}/belege"),
                see("birte.lorenzen", "/werkbank/massnahmen/{running}/belege?vorschau=sgb2-kinder~STGT02~2022"),
                see("birte.lorenzen", "/werkbank/abstimmungen"),
                form("birte.lorenzen", "/werkbank/abstimmungen/{drafted}"),
                see("birte.lorenzen", "/werkbank/abstimmungen/{announced}"),
                form("birte.lorenzen", "/werkbank/abstimmungen/nachtrag"),
                form("birte.lorenzen", "/netzwerke/neu"),

                // moderation
                see("ole.christiansen", "/werkbank/meldungen"),
                form("ole.christiansen", "/werkbank/meldungen/contribution/{reported}"),
                see("ole.christiansen", "/werkbank/meldungen/contribution/{hidden}"),
                see("ole.christiansen", "/diskussionen/{discussion}"),

                // statistics
                form("svea.nissen", "/werkbank/daten"),
                new Visit(
                        "svea.nissen", "/werkbank/daten", 200, "/werkbank/daten/werte", false, Visits::uploadNonsense),
                new Visit(
                        "svea.nissen",
                        "/werkbank/daten",
                        200,
                        "/werkbank/daten/dateien/{id}",
                        false,
                        Visits::uploadStrangeColumns),
                form("svea.nissen", "/werkbank/daten/gebiete"),
                new Visit(
                        "svea.nissen",
                        "/werkbank/daten",
                        200,
                        "/werkbank/daten/indikatoren",
                        false,
                        Visits::uploadNoIndicators),
                form("svea.nissen", "/werkbank/daten/geheimhaltung"),
                see("svea.nissen", "/werkbank/daten/indizes"),
                form("svea.nissen", "/werkbank/daten/indizes/neu"),
                new Visit(
                        "svea.nissen",
                        "/werkbank/daten/indizes/neu",
                        200,
                        "/werkbank/daten/indizes/probe",
                        false,
                        Visits::setUpIndex),
                see("svea.nissen", "/werkbank/daten/indizes/probe"),
                see("svea.nissen", "/werkbank/daten/indizes/probe/bearbeiten"),
                see("svea.nissen", "/werkbank/daten/staende/{edition}"),

                // everything else of the administration
                see("uwe.thomsen", "/werkbank"),
                see("uwe.thomsen", "/werkbank/konten"),
                see("uwe.thomsen", "/werkbank/konten?suche=Anna"),
                see("uwe.thomsen", "/werkbank/konten?suche=Regenbogenfisch"),
                see("uwe.thomsen", "/werkbank/protokoll"),
                see("uwe.thomsen", "/werkbank/protokoll/{published}"),
                form("uwe.thomsen", "/werkbank/organisationen/neu"));
    }

    private static Visit see(String who, String address) {
        return fails(who, address, 200);
    }

    private static Visit fails(String who, String address, int status) {
        return new Visit(who, address, status, address, false, page -> {});
    }

    /** A page with a form, which comes back with its errors when it is sent with nothing in it. */
    private static Visit form(String who, String address) {
        return new Visit(who, address, 200, address, true, page -> {});
    }

    private static void vote(Page page) {
        page.locator("main input[type=checkbox]").first().check();
        page.locator("main form[method=post] button").click();
        page.waitForURL("**/abgegeben");
    }

    private static void setUpIndex(Page page) {
        page.locator("input[name=schluessel]").fill("probe");
        page.locator("input[name=name]").fill("Probeindex");
        page.locator("input[name=status][value=sgb2-anteil]").check();
        page.locator("input[name=dynamik][value=sgb2-anteil]").check();
        page.locator("main form button").last().click();
        page.waitForURL("**/werkbank/daten/indizes/probe");
    }

    private static void uploadNonsense(Page page) {
        page.locator("input[name=werte]")
                .setInputFiles(new FilePayload(
                        "zahlen.csv",
                        "text/csv",
                        "indicator,area,period,value,status\nunsinn,nirgends,nie,viel,final\n".getBytes(UTF_8)));
        page.locator("form[action='/werkbank/daten/werte'] button").click();
        page.waitForURL("**/werte");
    }

    private static void uploadNoIndicators(Page page) {
        page.locator("input[name=indikatoren]")
                .setInputFiles(
                        new FilePayload("indikatoren.csv", "text/csv", "key,name_de\nunsinn,Unsinn\n".getBytes(UTF_8)));
        page.locator("form[action='/werkbank/daten/indikatoren'] button").click();
        page.waitForURL("**/indikatoren");
    }

    private static void uploadStrangeColumns(Page page) {
        page.locator("input[name=werte]")
                .setInputFiles(new FilePayload(
                        "amt.csv",
                        "text/csv",
                        "Ort;Kennung;Zahl;Alle\nSTGT01;a;5;20\nSTGT02;b;.;30\n".getBytes(UTF_8)));
        page.locator("form[action='/werkbank/daten/werte'] button").click();
        page.waitForURL("**/dateien/**");
    }

    /** The session ends while somebody writes; what they wrote is there again when they have signed in. */
    private static void sendTooLate(Page page) {
        page.context().clearCookies();
        page.locator("main form[action='/konto'] button").click();
        RealBrowser.enter(page, "mehmet.yilmaz");
        page.waitForURL("**/anmelden/fortsetzen/**");
    }
}
