package de.zielforum.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable address of the kind of problem
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what happened here
 * @param errors which members of the request do not fit, as JSON pointers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(String type, String title, int status, String detail, List<FieldError> errors) {

    record FieldError(String pointer, String detail) {}
}
