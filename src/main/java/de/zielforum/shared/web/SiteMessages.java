package de.zielforum.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the navigation and of error pages. */
@MessageBundle("msg_site")
public interface SiteMessages {

    @Message
    String nav_processes();

    @Message
    String nav_goals();

    @Message
    String nav_measures();

    @Message
    String nav_areas();

    @Message
    String nav_indicators();

    @Message
    String nav_organisations();

    @Message
    String nav_desk();

    @Message
    String nav_account();

    @Message
    String incidentNumber();

    @Message
    String typedTitle();

    @Message
    String typedText();

    @Message
    String toStart();

    @Message
    String error_bad_request_title();

    @Message
    String error_bad_request_text();

    @Message
    String error_sign_in_title();

    @Message
    String error_sign_in_text();

    @Message
    String error_forbidden_title();

    @Message
    String error_forbidden_text();

    @Message
    String error_not_found_title();

    @Message
    String error_not_found_text();

    @Message
    String error_not_found_parameter_text(String name);

    @Message
    String error_method_not_allowed_title();

    @Message
    String error_method_not_allowed_text();

    @Message
    String error_not_acceptable_title();

    @Message
    String error_not_acceptable_text();

    @Message
    String error_too_large_title();

    @Message
    String error_too_large_text();

    @Message
    String error_unsupported_type_title();

    @Message
    String error_unsupported_type_text();

    @Message
    String error_refused_title();

    @Message
    String error_unknown_parameter_title();

    @Message
    String error_unknown_parameter_text(String name);

    @Message
    String error_unreadable_parameter_title();

    @Message
    String error_unreadable_parameter_text(String name);

    @Message
    String error_changed_meanwhile_title();

    @Message
    String error_changed_meanwhile_text();

    @Message
    String error_invalid_title();

    @Message
    String error_invalid_text();

    @Message
    String error_too_many_title();

    @Message
    String error_too_many_text();

    @Message
    String error_incident_title();

    @Message
    String error_incident_text();
}
