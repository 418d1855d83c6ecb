package de.zielforum.voting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What keeps the votes of one open ballot apart from the voters and unreadable.
 *
 * <p>Three keys are derived (HKDF-SHA-256, RFC 5869) from the installation's key and the ballot's secret, with the ballot's id as
 * salt: one for pseudonyms (HMAC-SHA-256 of the roll entry), one for contents (AES-256-GCM, bound to ballot and pseudonym), and a
 * check value. Destroying the ballot's secret makes all of them unrecoverable, even for somebody who holds the other key.
 */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] ballot;
    private final SecretKey pseudonyms;
    private final SecretKey contents;
    private final byte[] check;

    /**
     * @param installationKey 32 bytes known to the operator only
     * @param secret 32 bytes made for this ballot
     */
    Seal(BallotId ballot, byte[] installationKey, byte[] secret) {
        this.ballot = bytes(ballot.value());
        try {
            var kdf = KDF.getInstance("HKDF-SHA256");
            pseudonyms = kdf.deriveKey("HmacSHA256", derive(installationKey, secret, "pseudonym", 32));
            contents = kdf.deriveKey("AES", derive(installationKey, secret, "content", 32));
            check = kdf.deriveData(derive(installationKey, secret, "check", 16));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The seal a ballot was opened with.
     *
     * @param storedCheck {@link #check()} at opening
     * @throws IllegalStateException when the installation's key is another than at opening
     */
    static Seal fitting(BallotId ballot, byte[] installationKey, byte[] secret, byte[] storedCheck) {
        var seal = new Seal(ballot, installationKey, secret);
        if (!Arrays.equals(seal.check, storedCheck)) {
            throw new IllegalStateException("ballot " + ballot + " was opened with another ZIELFORUM_VOTING_KEY");
        }
        return seal;
    }

    /** A new secret for a ballot. */
    static byte[] newSecret() {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return secret;
    }

    private HKDFParameterSpec derive(byte[] installationKey, byte[] secret, String purpose, int length) {
        return HKDFParameterSpec.ofExtract()
                .addIKM(installationKey)
                .addIKM(secret)
                .addSalt(ballot)
                .thenExpand(("zielforum ballot " + purpose).getBytes(StandardCharsets.US_ASCII), length);
    }

    /** Tells whether a later seal was made from the same keys; gives nothing away about them. */
    byte[] check() {
        return check.clone();
    }

    /** Under which name the vote of this roll entry is found again. */
    byte[] pseudonym(UUID entry) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(pseudonyms);
            return mac.doFinal(bytes(entry));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts what was marked. Marks of one ballot all have the same length, so the result tells nothing about them. */
    byte[] close(byte[] pseudonym, String marks) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var plain = marks.getBytes(StandardCharsets.US_ASCII);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, pseudonym).doFinal(plain);
            return ByteBuffer.allocate(NONCE + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Decrypts what {@link #close} encrypted.
     *
     * @throws IllegalStateException when content or pseudonym were tampered with, or the keys are others
     */
    String open(byte[] pseudonym, byte[] content) {
        try {
            var nonce = Arrays.copyOf(content, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, pseudonym).doFinal(content, NONCE, content.length - NONCE);
            return new String(plain, StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed vote cannot be opened", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] pseudonym) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, contents, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ballot);
        cipher.updateAAD(pseudonym);
        return cipher;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
