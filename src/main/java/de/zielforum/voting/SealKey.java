package de.zielforum.voting;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The installation's own key, part of every seal. It comes from the environment and is never stored in the database, so that
 * neither a backup nor a write-ahead log taken while a ballot was open can be opened without it.
 */
@ApplicationScoped
class SealKey {

    static final int BYTES = 32;

    /** 32 random bytes as Base64 (either alphabet); without it the application does not start. */
    @Inject
    @ConfigProperty(name = "zielforum.voting.key")
    String configured;

    private byte[] bytes;

    /** A wrong key is noticed when the application starts, not when the first ballot opens. */
    void check(@Observes StartupEvent start) {
        bytes();
    }

    /** @throws IllegalStateException when what the operator set is no key */
    byte[] bytes() {
        if (bytes == null) {
            bytes = decoded();
        }
        return bytes.clone();
    }

    private byte[] decoded() {
        try {
            var standard = configured.strip().replace('-', '+').replace('_', '/');
            var decoded = Base64.getDecoder().decode(standard);
            if (decoded.length == BYTES) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            // said below, without the key
        }
        throw new IllegalStateException(
                "ZIELFORUM_VOTING_KEY has to be 32 random bytes in Base64, for example from: openssl rand -base64 32");
    }
}
