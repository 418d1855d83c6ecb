package de.zielforum.shared.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers to a form that did its work: off to a page that can be reloaded (303). */
public final class Redirect {

    private Redirect() {}

    /** To a page of this application. */
    public static Response to(String path) {
        return Response.seeOther(URI.create(local(path))).build();
    }

    /**
     * To a page that shows a notice.
     *
     * @param feature whose message bundle holds the notice
     * @param key the message; begins with {@code done_} (success), {@code note_} (info) or {@code warn_} (warning) and takes no
     *     arguments
     */
    public static Response to(String path, String feature, String key) {
        return Response.seeOther(URI.create(local(path)))
                .cookie(new NewCookie.Builder(Flash.COOKIE)
                        .value(feature + "." + key)
                        .path("/")
                        .maxAge(60)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /** The path when it leads into this application, else the start page: nobody is sent elsewhere by a crafted link. */
    public static String local(String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return "/";
        }
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) < 0x20) {
                return "/";
            }
        }
        try {
            return URI.create(path).toString();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
