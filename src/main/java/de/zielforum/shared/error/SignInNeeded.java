package de.zielforum.shared.error;

/** The act needs somebody who is signed in (401); pages lead to the sign-in and back. */
public final class SignInNeeded extends RuntimeException {

    public SignInNeeded() {
        super("sign-in needed");
    }
}
