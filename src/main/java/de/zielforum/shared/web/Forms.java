package de.zielforum.shared.web;

import de.zielforum.shared.error.Invalid;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks form records and gives the form back when something does not fit. */
@ApplicationScoped
public class Forms {

    @Inject
    Validator validator;

    /** Field name to message, in the language of the request; empty when everything fits. One message per field. */
    public Map<String, String> check(Object form) {
        var errors = new LinkedHashMap<String, String>();
        for (var component : form.getClass().getRecordComponents()) {
            validator.validateProperty(form, component.getName()).stream()
                    .findFirst()
                    .ifPresent(violation -> errors.put(component.getName(), violation.getMessage()));
        }
        return errors;
    }

    /**
     * What a program sent, when all of it fits.
     *
     * @throws Invalid otherwise
     */
    public <T extends Record> T checked(T sent) {
        var errors = check(sent);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return sent;
    }

    /** The form's page once more, with status 422. */
    public static Response again(TemplateInstance page) {
        return Response.status(422).entity(page).type(MediaType.TEXT_HTML_TYPE).build();
    }
}
