package de.zielforum.localstack;

import java.security.SecureRandom;
import java.util.Base64;

/** What is generated once per data folder and kept to its owner. */
public enum Secret {
    DATABASE_ADMINISTRATOR("database.administrator.password", Form.KEY),
    DATABASE("database.zielforum.password", Form.KEY),
    DATABASE_KEYCLOAK("database.keycloak.password", Form.KEY),
    KEYCLOAK_ADMINISTRATOR("keycloak.administrator.password", Form.KEY),
    PAGES_CLIENT("keycloak.client.zielforum-pages.secret", Form.KEY),
    ACCOUNTS_CLIENT("keycloak.client.zielforum-accounts.secret", Form.KEY),
    SESSION_COOKIE("application.session-cookie.secret", Form.KEY),
    SIGN_IN_COOKIE("application.sign-in-cookie.secret", Form.KEY),
    VOTING("application.voting.key", Form.KEY),
    DEMONSTRATION_PASSWORD("demonstration.password", Form.PASSWORD),
    FIRST_ACCOUNT_PASSWORD("first-account.password", Form.PASSWORD);

    private enum Form {
        /** 256 bits for machines. */
        KEY,
        /** Twelve letters and digits people can read to each other, about 58 bits. */
        PASSWORD
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UNMISTAKABLE = "abcdefghijkmnpqrstuvwxyz23456789";

    private final String key;
    private final Form form;

    Secret(String key, Form form) {
        this.key = key;
        this.form = form;
    }

    String key() {
        return key;
    }

    String generate() {
        return form == Form.KEY ? randomKey() : randomPassword();
    }

    private static String randomKey() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String randomPassword() {
        var password = new StringBuilder();
        for (var position = 0; position < 12; position++) {
            password.append(position > 0 && position % 4 == 0 ? "-" : "");
            password.append(UNMISTAKABLE.charAt(RANDOM.nextInt(UNMISTAKABLE.length())));
        }
        return password.toString();
    }
}
