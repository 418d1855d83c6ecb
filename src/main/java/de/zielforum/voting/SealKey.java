package de.zielforum.voting;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** @throws IllegalStateException when what the operator set is no key */
    byte[] bytes() {
        try {
            var standard = configured.strip().replace('-', '+').replace('_', '/');
            var bytes = Base64.getDecoder().decode(standard);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below, without the key
        }
        throw new IllegalStateException(
                "ZIELFORUM_VOTING_KEY has to be 32 random bytes in Base64, for example from: openssl rand -base64 32");
    }
}
