package de.zielforum.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole way from the application to Keycloak and back, as a browser without JavaScript goes it. */
@QuarkusTest
@WithTestResource(StackTestResource.class)
class SignInTest {

    private static final Pattern FORM_ACTION = Pattern.compile("id=\"kc-form-login\" action=\"([^\"]+)\"");

    @TestHTTPResource
    URI application;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void showsOurSignInPageInGerman() throws Exception {
        var page = get("/anmelden");

        assertThat(page.uri().toString()).startsWith(SharedKeycloak.issuer());
        assertThat(page.body())
                .contains("<html lang=\"de\"", "<h1 id=\"kc-page-title\">Anmelden</h1>", "Zurück zu Zielforum");
    }

    @Test
    void knowsThePersonAndItsRolesAfterwards() throws Exception {
        var arrived = signIn("birte.lorenzen", SharedKeycloak.PASSWORD);

        assertThat(arrived.uri().getPort()).isEqualTo(application.getPort());
        assertThat(arrived.body()).contains("Birte Lorenzen");
        assertThat(get("/werkbank").statusCode()).isEqualTo(200);
    }

    @Test
    void givesNoRoleThePersonDoesNotHave() throws Exception {
        signIn("anna.petersen", SharedKeycloak.PASSWORD);

        assertThat(get("/konto").statusCode()).isEqualTo(200);
        assertThat(get("/werkbank").statusCode()).isEqualTo(403);
    }

    @Test
    void saysAtTheFieldThatThePasswordIsWrong() throws Exception {
        var page = signIn("anna.petersen", "not her password");

        assertThat(page.uri().toString()).startsWith(SharedKeycloak.issuer());
        assertThat(page.body())
                .contains(
                        "aria-invalid=\"true\"",
                        "id=\"input-error-username\"",
                        "Benutzername oder Passwort stimmt nicht");
    }

    private HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        var action = FORM_ACTION.matcher(get("/anmelden").body());
        assertThat(action.find()).as("a sign-in form").isTrue();
        var form = "username=" + encoded(username) + "&password=" + encoded(password);
        return browser.send(
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(application.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "de")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Like every browser, sends cookies that want a safe connection to this very machine without one. */
    private static final class LocalCookies extends CookieManager {

        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            super.put(address, headers);
            for (HttpCookie cookie : getCookieStore().getCookies()) {
                cookie.setSecure(false);
            }
        }
    }
}
