package de.zielforum.shared.web;

import jakarta.ws.rs.BadRequestException;

/** What programs send to the API. */
public final class Body {

    private Body() {}

    /** The body, which has to be there; its members are checked by the form they go into. */
    public static <T> T required(T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }
}
