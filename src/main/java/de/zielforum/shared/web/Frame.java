package de.zielforum.shared.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands around every page: who is signed in, where one is, the navigation, language and appearance. */
@RequestScoped
@Named("frame")
public class Frame {

    static final String THEME_COOKIE = "darstellung";

    @Inject
    RoutingContext request;

    @Inject
    SecurityIdentity identity;

    @Inject
    Assets assets;

    @Inject
    Flash flash;

    @Inject
    Texts texts;

    @ConfigProperty(name = "zielforum.demo")
    boolean demonstration;

    @ConfigProperty(name = "zielforum.municipality")
    String municipality;

    private String name = "";

    /** Tells the frame how the signed-in person wants to be called. */
    public void greet(String displayName) {
        name = displayName;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getName() {
        return name.isEmpty() && isSignedIn() ? identity.getPrincipal().getName() : name;
    }

    public Locale getLocale() {
        return Languages.of(request);
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public String getOtherLanguage() {
        return getLanguage().equals("de") ? "en" : "de";
    }

    public String getOtherLanguageUrl() {
        return "/sprache/" + getOtherLanguage() + "?zurueck=" + encoded(getHere());
    }

    /** The path of this page, without its query. */
    public String getPath() {
        return request.normalizedPath();
    }

    /** Path and query of this page; the start page when this is the answer to a form. */
    public String getHere() {
        return request.request().method().name().equals("GET")
                ? request.request().uri()
                : "/";
    }

    public String getSignInUrl() {
        return "/anmelden?zurueck=" + encoded(getHere());
    }

    public String getSignOutUrl() {
        return "/abmelden";
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public String getMunicipality() {
        return municipality;
    }

    public String getTheme() {
        var cookie = request.request().getCookie(THEME_COOKIE);
        var chosen = cookie == null ? "auto" : cookie.getValue();
        return chosen.equals("dark") || chosen.equals("light") ? chosen : "auto";
    }

    public List<String> getStylesheets() {
        return assets.stylesheets();
    }

    public List<String> getScripts() {
        return assets.scripts();
    }

    public List<Notice> getNotices() {
        return flash.take(request);
    }

    /** Whether the person holds a role of the realm, for example {@code moderation}. */
    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** Whether the person has any duty of the administration. */
    public boolean isAdministration() {
        return is("moderation") || is("planning") || is("statistics") || is("accounts");
    }

    public List<NavigationItem> getNavigation() {
        return List.of(
                item("/verfahren", "nav_processes", "/verfahren", "/vorschlaege", "/diskussionen", "/abstimmungen"),
                item("/ziele", "nav_goals", "/ziele"),
                item("/massnahmen", "nav_measures", "/massnahmen"),
                item("/gebiete", "nav_areas", "/gebiete"),
                item("/indikatoren", "nav_indicators", "/indikatoren"),
                item("/organisationen", "nav_organisations", "/organisationen", "/angebote", "/netzwerke"));
    }

    public List<NavigationItem> getPersonal() {
        var items = new ArrayList<NavigationItem>();
        if (isAdministration()) {
            items.add(item("/werkbank", "nav_desk", "/werkbank"));
        }
        if (isSignedIn()) {
            items.add(item("/konto", "nav_account", "/konto"));
        }
        return items;
    }

    private NavigationItem item(String href, String key, String... prefixes) {
        var current = false;
        for (var prefix : prefixes) {
            current |= getPath().equals(prefix) || getPath().startsWith(prefix + "/");
        }
        return new NavigationItem(href, texts.say("site", key), current);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
