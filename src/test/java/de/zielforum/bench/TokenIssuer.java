package de.zielforum.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/**
 * Stands in for the identity provider where thousands of people act: publishes its key and signs tokens with it, which the
 * application checks as it checks those of Keycloak. Nobody signs in here; the real sign-in is what the browser tests use.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final long ONE_DAY = 24 * 3600L;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final HttpServer server;

    private TokenIssuer(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    public static TokenIssuer start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new TokenIssuer(generator.generateKeyPair(), server);
            server.createContext(
                    "/.well-known/openid-configuration", exchange -> answer(exchange, issuer.configuration()));
            server.createContext("/certs", exchange -> answer(exchange, issuer.keySet()));
            server.start();
            return issuer;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings that make the application trust this issuer. */
    public Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                url(),
                "QUARKUS_OIDC_CLIENT_ID",
                "zielforum-pages",
                "QUARKUS_OIDC_CREDENTIALS_SECRET",
                "only-the-benchmark-knows-this-0123456789",
                "QUARKUS_OIDC_API_AUTH_SERVER_URL",
                url());
    }

    /** A token for a person with the role of a resident, good for a day. */
    public String token(String subject) {
        var now = System.currentTimeMillis() / 1000;
        var content = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}")
                + "."
                + encode(
                        "{\"iss\":\"%s\",\"aud\":\"zielforum-api\",\"sub\":\"%s\",\"name\":\"%s\",\"groups\":[\"resident\"],\"iat\":%d,\"exp\":%d}"
                                .formatted(url(), subject, subject, now, now + ONE_DAY));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String configuration() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout","userinfo_endpoint":"%1$s/userinfo",
                 "introspection_endpoint":"%1$s/introspect"}
                """.formatted(url());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"bench\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
