package de.zielforum.proposal;

/** Cleans what browsers and programs send: one kind of line end, no control characters that nothing can store or show. */
final class Plain {

    private Plain() {}

    /** Text of several lines. */
    static String text(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                        .strip();
    }

    /** Text of one line. */
    static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }
}
